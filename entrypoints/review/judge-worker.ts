import type { CallEvent } from '../../utils/core/event'
import { type Judged, judgedNow } from '../../utils/core/judged'
import { happenedIn } from '../../utils/core/replayed'
import type { RuleSet } from '../../utils/core/rule'
import { replay } from '../../utils/desk/replay'
import { compileRules } from '../../utils/language/rules/compile'

export interface ToJudge {
  events: readonly CallEvent[]
  ruleSet: RuleSet
}

/** What was understood then stands: redacted words are not listened to a second time. */
const deaf = () => ({ hear: () => [], peek: () => [] })
/** After the last words the line stays open: rules that wait get their chance. */
const LINGERS = 30_000

self.addEventListener('message', ({ data: { events, ruleSet } }: MessageEvent<ToJudge>) => {
  const judged: Judged = judgedNow(
    replay(happenedIn(events), {
      rules: compileRules([ruleSet], ruleSet.language),
      guard: { mode: 'pause', pauseSeconds: 8, guards: ruleSet.guards },
      listener: deaf,
      lingers: LINGERS,
    }),
  )
  self.postMessage(judged)
})
