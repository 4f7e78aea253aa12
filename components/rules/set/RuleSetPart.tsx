import type { HealthModel } from '../../../utils/view/rules/health'
import type { RuleListModel } from '../../../utils/view/rules/rule-list'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { Banner } from '../../parts/Banner'
import { DraftBar } from './DraftBar'
import { ImportResult } from './ImportResult'
import { RestOfSet } from './RestOfSet'
import { RuleList } from './RuleList'
import { SetHead } from './SetHead'
import { Versions } from './Versions'

export interface RuleSetPartProps {
  rules: RulesModel
  list: RuleListModel
  health: HealthModel
}

/** The set that is live, what would become of it, and every rule as a sentence. */
export const RuleSetPart = ({ rules, list, health }: RuleSetPartProps) => (
  <div class="rule-set">
    <SetHead rules={rules} />
    {rules.troubles.value.map(({ sentence }) => (
      <Banner key={sentence} tone="note">
        {sentence}
      </Banner>
    ))}
    {rules.refused.value && <Banner tone="note">{rules.refused.value}</Banner>}
    <ImportResult rules={rules} />
    <DraftBar rules={rules} />
    <RuleList rules={rules} list={list} health={health} />
    <RestOfSet set={rules.shown.value} />
    <Versions rules={rules} />
  </div>
)
