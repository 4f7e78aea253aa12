import type { CueShown } from './call'
import type { CueFeedback } from './cue'
import type { RuleId } from './ids'

/**
 * How a cue ended. The agent's word stands over all; `over` = what it asked for came, or its ground is gone;
 * `expired` = its moment passed unheeded; `withdrawn` = the words it rested on were revised.
 */
export const CUE_FATES = ['helped', 'wrong', 'late', 'over', 'expired', 'withdrawn', 'shown'] as const
export type CueFate = (typeof CUE_FATES)[number]

/** What a rule did on one call. It is counted on the rule, never on whoever took the call. */
export interface RuleCued {
  rule: RuleId
  fate: CueFate
}

const OF_GONE: Partial<Record<string, CueFate>> = { 'moment-over': 'over', expired: 'expired', withdrawn: 'withdrawn' }

export function fateOf({ feedback, gone }: { feedback?: CueFeedback; gone?: { why: string } }): CueFate {
  return feedback ?? (gone && OF_GONE[gone.why]) ?? 'shown'
}

export const cuedBy = (cues: readonly CueShown[]): RuleCued[] =>
  cues.map((shown) => ({ rule: shown.cue.rule, fate: fateOf(shown) }))
