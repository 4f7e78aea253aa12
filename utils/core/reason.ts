/** Why a caller wants to leave (DESIGN §3). The order is the order of the wrap-up list. */
export const REASONS = [
  'price',
  'not-using',
  'technical',
  'service-experience',
  'competitor',
  'misselling',
  'moving-in-area',
  'moving-away',
  'bereavement',
  'illness',
  'job-loss',
  'business-closed',
  'duplicate',
  'fraud',
  'withdrawal-right',
  'declined-to-say',
  'unknown',
] as const
export type Reason = (typeof REASONS)[number]

/** Reasons the company can remove at equal or lower cost for the caller (FIELD §4.3). */
const REMOVABLE: ReadonlySet<Reason> = new Set([
  'price',
  'not-using',
  'technical',
  'service-experience',
  'competitor',
  'misselling',
  'moving-in-area',
])

export const mayBeRemoved = (reason: Reason): boolean => reason === 'unknown' || REMOVABLE.has(reason)

/** Each one alone switches the guard off, at once, for the rest of the call. */
export const RELEASES = [
  'just-cancel',
  'declined',
  'insisted',
  'vulnerable',
  'moving-away',
  'closed-business',
  'duplicate',
  'fraud',
  'withdrawal',
  'abuse',
  'emergency',
  'transfer',
  'caller-hung-up',
  'caller-closed',
  'agent-said-so',
] as const
export type Release = (typeof RELEASES)[number]

/** A reason of these kinds is itself a release: nobody is asked to justify a death or a move. */
const RELEASING: Partial<Record<Reason, Release>> = {
  bereavement: 'vulnerable',
  illness: 'vulnerable',
  'job-loss': 'vulnerable',
  'moving-away': 'moving-away',
  'business-closed': 'closed-business',
  duplicate: 'duplicate',
  fraud: 'fraud',
  'withdrawal-right': 'withdrawal',
  'declined-to-say': 'just-cancel',
}

export const releaseOf = (reason: Reason): Release | undefined => RELEASING[reason]
