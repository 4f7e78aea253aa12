/** Where on the rules page one is; kept in the address. */
export const PLACES = ['rules', 'guard', 'privacy'] as const
export type Place = (typeof PLACES)[number]

export const placeOf = (hash: string): Place => PLACES.find((place) => `#${place}` === hash) ?? 'rules'
