/** What differs between the softphones on the market, one habit each. */
export interface Skin {
  /** Controls without any name: a picture only. */
  iconsOnly?: boolean
  /** Believes only events the browser itself made. */
  trustedOnly?: boolean
  /** Builds its hang-up button anew every second. */
  rerenders?: boolean
  /** Shows nothing of the caller once answered. */
  forgets?: boolean
  /** Has no captions. */
  silent?: boolean
  /** Its hang-up says "End" and no more: no colour, no handset. */
  vague?: boolean
}

const skins: Record<string, Skin> = {
  plain: {},
  icon: { iconsOnly: true },
  trusted: { trustedOnly: true },
  rerender: { rerenders: true },
  forgetful: { forgets: true },
  nocaptions: { silent: true },
  vague: { vague: true },
}

export const skinNamed = (name: string | null): Skin => skins[name ?? 'plain'] ?? {}
