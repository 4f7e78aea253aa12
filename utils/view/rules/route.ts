import { type RuleId, ruleId } from '../../core/ids'

/** Where on the rules page one is; kept in the address. */
export const PLACES = ['rules', 'suggestions', 'try', 'past', 'guard', 'sites', 'privacy', 'rollout'] as const
export type Place = (typeof PLACES)[number]

export const placeOf = (hash: string): Place =>
  PLACES.find((place) => hash === `#${place}` || hash.startsWith(`#${place}/`)) ?? 'rules'

/** The rule that is open: `#rules/ask-why`. */
export const ruleAt = (hash: string): RuleId | undefined => {
  const id = /^#rules\/([a-z0-9-]+)$/.exec(hash)?.[1]
  return id === undefined ? undefined : ruleId(id)
}
export const hashOf = (id: RuleId | undefined): string => (id === undefined ? '#rules' : `#rules/${id}`)
