import '../../components/rules/rules.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Gate } from '../../components/parts/Gate'
import { tellLanguage } from '../../components/parts/tell-language'
import { RulesPage } from '../../components/rules/RulesPage'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import { idbErasures } from '../../utils/store/idb/erasures'
import { packTaker } from '../../utils/store/idb/pack-taker'
import { idbPapers } from '../../utils/store/idb/papers'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { idbRuleDrafts } from '../../utils/store/idb/rule-drafts'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { countStored } from '../../utils/store/idb/stored'
import { thisDesk } from '../../utils/store/idb/this-desk'
import { ownFile } from '../../utils/store/own-file'
import { readRuleSet, readRuleSetText } from '../../utils/store/schema/rule-set'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import { takeModel } from '../../utils/view/hand-over/take'
import { backtestModel } from '../../utils/view/rules/backtest'
import { openRuleModel } from '../../utils/view/rules/edit/open-rule'
import { healthModel } from '../../utils/view/rules/health'
import { hashOf, placeOf, ruleAt } from '../../utils/view/rules/route'
import { ruleListModel } from '../../utils/view/rules/rule-list'
import { rulesModel } from '../../utils/view/rules/rules'
import { settingsModel } from '../../utils/view/rules/settings'
import { sitesModel } from '../../utils/view/rules/sites'
import { storedModel } from '../../utils/view/rules/stored'
import { suggestionsModel } from '../../utils/view/rules/suggestions/suggestions'
import { type Script, trialModel } from '../../utils/view/rules/trial/trial'
import { PAGE, TRIAL } from '../../utils/words/rules'
import { saveFile } from '../review/save-file'
import { browserSettings } from './browser-settings'
import { deskSites } from './desk-sites'
import { replayer } from './replaying'
import { rolloutOf } from './rollout'
import { startBacktest } from './start-backtest'

tellLanguage(PAGE.tab)
const now = () => Date.now()
const open = databaseAt()
// As the desk chooses it (background/built-in-rules.ts): what is called live here is what agents go by.
const builtIn = builtInRules(browser.i18n.getUILanguage())

const rules = rulesModel({
  sets: idbRuleSets(open),
  builtIn,
  read: readRuleSetText,
  check: readRuleSet,
  drafts: idbRuleDrafts(open),
  by: async () => (await idbPrivateSettings(open).read()).settings.agentId,
  now,
  save: saveFile,
})
const openRule = openRuleModel(rules, (id) => location.assign(hashOf(id)))
openRule.open(ruleAt(location.hash))
const list = ruleListModel(rules.shown)
const health = healthModel(idbCallRecords(open, now))
const settings = settingsModel(browserSettings(open, () => void settings.look()))
const sites = sitesModel(deskSites())
const trial = trialModel(
  {
    replay: replayer,
    scripts: async () => (await ownFile('calls/scripted.json')) as Script[],
    records: idbCallRecords(open, now),
  },
  rules,
  TRIAL.first,
)
const suggestions = suggestionsModel(
  {
    builtIn,
    records: idbCallRecords(open, now),
    papers: idbPapers(open, now),
    erasures: idbErasures(open, now),
    desk: thisDesk(open),
    now,
    save: saveFile,
    goTo: (id) => location.assign(hashOf(id)),
  },
  rules,
)
const take = takeModel({ take: packTaker(open, now), taken: suggestions.look })
const stored = storedModel(() => countStored(open))
const rollout = rolloutOf(open, settings, rules)
const past = backtestModel({ start: startBacktest }, rules)
const place = signal(placeOf(location.hash))
const lookThere = () => {
  if (place.value === 'suggestions') void suggestions.look()
  if (place.value === 'sites') void sites.look()
}
addEventListener('hashchange', () => {
  place.value = placeOf(location.hash)
  openRule.open(ruleAt(location.hash))
  lookThere()
})

const Page = () => (
  <RulesPage
    place={place.value}
    rules={rules}
    open={openRule}
    list={list}
    health={health}
    settings={settings}
    sites={sites}
    trial={trial}
    suggestions={suggestions}
    take={take}
    backtest={past}
    rollout={rollout}
    stored={stored}
  />
)
const root = document.getElementById('root')
if (root)
  render(
    <Gate page="rules" settings={settings}>
      <Page />
    </Gate>,
    root,
  )
void Promise.all([rules.look().then(rules.resume), settings.look(), trial.look()]).then(() => {
  lookThere()
  return health.count()
})
