import { signal } from '@preact/signals'
import type { CallEvent } from '../../core/event'
import type { CueId, RuleId } from '../../core/ids'
import type { CallRecords, PageKey } from '../../store/ports/call-records'

export interface RuleHealth {
  shown: number
  helped: number
  wrong: number
  late: number
}
/** On how many calls the numbers rest. */
export interface Healths {
  calls: number
  of: ReadonlyMap<RuleId, RuleHealth>
}
export type HealthModel = ReturnType<typeof healthModel>

/** Recent enough to speak of today's rules, few enough to read in a second. */
const LATEST = 200

/** What agents said of each rule's cues in the latest calls. It judges the rule, never who took the call. */
export function healthModel(records: Pick<CallRecords, 'page' | 'open'>) {
  const healths = signal<Healths | undefined>(undefined)

  return {
    healths,
    async count() {
      const of = new Map<RuleId, RuleHealth>()
      let calls = 0
      let after: PageKey | undefined
      do {
        const page = await records.page({}, after)
        for (const { id } of page.calls.slice(0, LATEST - calls)) {
          const opened = await records.open(id)
          if (opened.outcome !== 'open') continue
          countCues(of, opened.events)
          calls++
        }
        after = calls < LATEST ? page.next : undefined
      } while (after)
      healths.value = { calls, of }
    },
  }
}

export function countCues(of: Map<RuleId, RuleHealth>, events: readonly CallEvent[]): void {
  const ruleOf = new Map<CueId, RuleId>()
  for (const event of events) {
    if (event.type === 'cue') {
      ruleOf.set(event.cue.id, event.cue.rule)
      healthFor(of, event.cue.rule).shown++
    } else if (event.type === 'cue-feedback') {
      const rule = ruleOf.get(event.cue)
      if (rule) healthFor(of, rule)[event.feedback]++
    }
  }
}

function healthFor(of: Map<RuleId, RuleHealth>, rule: RuleId): RuleHealth {
  const known = of.get(rule) ?? { shown: 0, helped: 0, wrong: 0, late: 0 }
  of.set(rule, known)
  return known
}
