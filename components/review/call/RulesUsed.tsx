import type { Call } from '../../../utils/core/call'
import { fateOf } from '../../../utils/core/cue-fate'
import type { RuleId } from '../../../utils/core/ids'
import { FATE } from '../../../utils/words/names'
import { CALL } from '../words'

interface RulesUsedProps {
  call: Call
  /** Of the set that the call began with. */
  version: number
  titles: ReadonlyMap<RuleId, string>
}

/** By which set it was judged then, and which of its rules had something to say, each as it was written then. */
export const RulesUsed = ({ call, version, titles }: RulesUsedProps) => (
  <section>
    <h3>{CALL.rulesUsed}</h3>
    <p>{CALL.ruleSet(version)}</p>
    <ul>
      {call.cues.map((shown) => (
        <li key={shown.cue.id}>
          {titles.get(shown.cue.rule) ?? shown.cue.rule}
          <small class="soft">{CALL.ruleVersion(shown.cue.ruleVersion, FATE[fateOf(shown)])}</small>
        </li>
      ))}
    </ul>
    {call.cues.length === 0 && <p class="soft">{CALL.noCues}</p>}
  </section>
)
