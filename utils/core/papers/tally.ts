import type { CallEvent } from '../event'
import type { CueId, RuleId } from '../ids'
import type { Sheet } from './paper'

/** How often a rule's cues were shown and what was said of them. It judges the rule, never who took the call. */
export interface RuleTally {
  rule: RuleId
  version: number
  shown: number
  helped: number
  wrong: number
  late: number
}

/** One day of one desk. A later count of the same day replaces the earlier one, so nothing is counted twice. */
export interface Tally extends Sheet {
  kind: 'tally'
  calls: number
  rules: RuleTally[]
}

/** Counts one call's cues into `of`, by rule and version. */
export function tallyCues(of: Map<string, RuleTally>, events: readonly CallEvent[]): void {
  const feedback = new Map<CueId, 'helped' | 'wrong' | 'late'>()
  for (const event of events) if (event.type === 'cue-feedback') feedback.set(event.cue, event.feedback)
  for (const event of events) {
    if (event.type !== 'cue') continue
    const { id, rule, ruleVersion } = event.cue
    const said = feedback.get(id)
    add(of, { rule, version: ruleVersion, shown: 1, helped: 0, wrong: 0, late: 0, ...(said && { [said]: 1 }) })
  }
}

export function sumOf(tallies: readonly Tally[]): Map<string, RuleTally> {
  const of = new Map<string, RuleTally>()
  for (const one of tallies.flatMap(({ rules }) => rules)) add(of, one)
  return of
}

function add(of: Map<string, RuleTally>, one: RuleTally): void {
  const key = `${one.rule}/${one.version}`
  const was = of.get(key)
  of.set(
    key,
    was
      ? {
          ...was,
          shown: was.shown + one.shown,
          helped: was.helped + one.helped,
          wrong: was.wrong + one.wrong,
          late: was.late + one.late,
        }
      : one,
  )
}
