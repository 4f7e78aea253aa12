import type { CallSummary } from '../../../core/record'

/** The calls that went by one version of the rules. It judges the rules: nobody who took a call is in it. */
export interface GroupCounts {
  version: number
  calls: number
  cues: number
  helped: number
  wrong: number
  late: number
  paused: number
  /** Paused, and ended by the agent all the same. */
  overridden: number
  /** Flagged as something to mend. */
  toMend: number
}

export function groupsOf(calls: readonly CallSummary[], versions: readonly number[]): GroupCounts[] {
  const groups = new Map(versions.map((version) => [version, nothingYet(version)]))
  for (const call of calls) {
    const group = groups.get(call.ruleSetVersion)
    if (!group) continue
    group.calls++
    group.cues += call.cues.length
    for (const { fate } of call.cues) if (fate === 'helped' || fate === 'wrong' || fate === 'late') group[fate]++
    if (call.pause) group.paused++
    if (call.pause?.override) group.overridden++
    if (call.flags.some(({ good }) => !good)) group.toMend++
  }
  return [...groups.values()]
}

const nothingYet = (version: number): GroupCounts => ({
  version,
  calls: 0,
  cues: 0,
  helped: 0,
  wrong: 0,
  late: 0,
  paused: 0,
  overridden: 0,
  toMend: 0,
})
