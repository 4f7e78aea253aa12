import type { CallEvent } from '../../utils/core/event'
import type { GuardPolicy } from '../../utils/core/guard'
import { type Judged, judgedNow } from '../../utils/core/judged'
import { happenedIn } from '../../utils/core/replayed'
import type { RuleSet } from '../../utils/core/rule'
import { replay } from '../../utils/desk/replay'
import { compileRules } from '../../utils/language/rules/compile'

export interface ToJudge {
  events: readonly CallEvent[]
  ruleSet: RuleSet
  guard: GuardPolicy
}

/** What was understood then stands: redacted words are not listened to a second time. */
const deaf = () => ({ hear: () => [], peek: () => [], mark: () => undefined })
/** After the last words the line stays open: rules that wait get their chance. */
const LINGERS = 30_000

self.addEventListener('message', ({ data: { events, ruleSet, guard } }: MessageEvent<ToJudge>) => {
  const judged: Judged = judgedNow(
    replay(happenedIn(events), {
      rules: compileRules([ruleSet], ruleSet.language),
      guard,
      listener: deaf,
      lingers: LINGERS,
    }),
  )
  self.postMessage(judged)
})
