import type { TakeModel } from '../../utils/view/hand-over/take'
import type { BacktestModel } from '../../utils/view/rules/backtest'
import type { OpenRuleModel } from '../../utils/view/rules/edit/open-rule'
import type { HealthModel } from '../../utils/view/rules/health'
import type { Place } from '../../utils/view/rules/route'
import type { RuleListModel } from '../../utils/view/rules/rule-list'
import type { RulesModel } from '../../utils/view/rules/rules'
import type { SettingsModel } from '../../utils/view/rules/settings'
import type { SitesModel } from '../../utils/view/rules/sites'
import type { StoredModel } from '../../utils/view/rules/stored'
import type { SuggestionsModel } from '../../utils/view/rules/suggestions/suggestions'
import type { TrialModel } from '../../utils/view/rules/trial/trial'
import { PAGE, SITES, SUGGESTIONS } from '../../utils/words/rules'
import { PageHead } from '../parts/PageHead'
import { BacktestPart } from './backtest/BacktestPart'
import { RolloutPart, type RolloutPartProps } from './rollout/RolloutPart'
import { RuleSetPart } from './set/RuleSetPart'
import { GuardSettings } from './settings/GuardSettings'
import { PrivacySettings } from './settings/PrivacySettings'
import { SitesPart } from './sites/SitesPart'
import { Suggestions } from './suggestions/Suggestions'
import { TrialPart } from './trial/TrialPart'

export interface RulesPageProps {
  place: Place
  rules: RulesModel
  open: OpenRuleModel
  list: RuleListModel
  health: HealthModel
  settings: SettingsModel
  sites: SitesModel
  trial: TrialModel
  suggestions: SuggestionsModel
  take: TakeModel
  backtest: BacktestModel
  rollout: RolloutPartProps
  stored: StoredModel
}

const PARTS = [
  { at: 'rules', name: PAGE.parts.rules },
  { at: 'suggestions', name: SUGGESTIONS.part },
  { at: 'try', name: PAGE.parts.try },
  { at: 'past', name: PAGE.parts.past },
  { at: 'guard', name: PAGE.parts.guard },
  { at: 'sites', name: SITES.part },
  { at: 'privacy', name: PAGE.parts.privacy },
  { at: 'rollout', name: PAGE.parts.rollout },
] as const

/** The admin's desk: the rule set in plain words, and the settings inside the law. */
export const RulesPage = (page: RulesPageProps) => {
  const { place, rules, backtest } = page
  return (
    <div class="page">
      <PageHead title={PAGE.title} ways={PAGE.ways} parts={PARTS} at={place} />
      <main>
        {place === 'rules' && (
          <RuleSetPart
            rules={rules}
            open={page.open}
            counted={backtest.counted.value}
            list={page.list}
            health={page.health}
          />
        )}
        {place === 'suggestions' && <Suggestions model={page.suggestions} rules={rules} take={page.take} />}
        {place === 'try' && <TrialPart model={page.trial} rules={rules} />}
        {place === 'past' && <BacktestPart model={backtest} rules={rules} />}
        {place === 'guard' && <GuardSettings model={page.settings} />}
        {place === 'sites' && <SitesPart model={page.sites} settings={page.settings} />}
        {place === 'privacy' && <PrivacySettings model={page.settings} stored={page.stored} />}
        {place === 'rollout' && <RolloutPart {...page.rollout} />}
      </main>
    </div>
  )
}
