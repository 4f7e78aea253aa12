import type { RuleId } from '../../../utils/core/ids'
import type { RulesModel } from '../../../utils/view/rules/rules'
import type { TrialModel } from '../../../utils/view/rules/trial/trial'
import { TRIAL } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'
import { Conversation } from './Conversation'
import { MomentPane } from './MomentPane'
import { Turns } from './Turns'

/** A conversation tried at once: what is said, what comes of it turn by turn, and what the agent would see. */
export function TrialPart({ model, rules }: { model: TrialModel; rules: RulesModel }) {
  const titles = new Map([...rules.live.value.rules, ...rules.shown.value.rules].map(({ id, title }) => [id, title]))
  const titleOf = (id: RuleId) => titles.get(id) ?? id
  return (
    <div class="trial">
      <Conversation model={model} />
      {model.refused.value && <Banner tone="note">{model.refused.value}</Banner>}
      {rules.draft.value && <Banner>{TRIAL.both}</Banner>}
      <div class="trial-columns">
        <Turns model={model} titleOf={titleOf} />
        <MomentPane model={model} titleOf={titleOf} />
      </div>
    </div>
  )
}
