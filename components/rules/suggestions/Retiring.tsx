import type { RuleId } from '../../../utils/core/ids'
import type { RulesModel } from '../../../utils/view/rules/rules'
import type { SuggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { SUGGESTIONS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { titleOf } from './title-of'

/** Rules agents call wrong, with the numbers that say so: switched off only by the admin, in the draft. */
export function Retiring({ model, rules }: { model: SuggestionsModel; rules: RulesModel }) {
  const { title, why, none, evidence, off, text } = SUGGESTIONS.retire
  const found = model.retire.value
  const retire = (rule: RuleId) => model.retireRule(rule, text)
  return (
    <section>
      <h2>{title}</h2>
      <p class="soft">{found.length > 0 ? why : none(model.calls.value)}</p>
      <ul class="retiring">
        {found.map(({ rule, wrong, marks, shown, atLeast }) => (
          <li key={rule}>
            <div>
              <a href={`#rules/${rule}`}>{titleOf(rule, rules)}</a>
              <p class="soft">{evidence(wrong, marks, shown, atLeast)}</p>
            </div>
            <Button onPress={() => retire(rule)}>{off}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
