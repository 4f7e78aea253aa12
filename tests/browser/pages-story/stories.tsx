import type { JSX } from 'preact'
import { Popup } from '../../../components/popup/Popup'
import { Review } from '../../../components/review/Review'
import { RulesPage } from '../../../components/rules/RulesPage'
import { SidePanel } from '../../../components/sidepanel/SidePanel'
import { Welcome } from '../../../components/welcome/Welcome'
import { madeUpCall, madeUpDays, scriptNamed } from '../../../demo/month/calls'
import { madeUpPeople } from '../../../demo/month/people'
import { replayer } from '../../../entrypoints/rules/replaying'
import { ruleId } from '../../../utils/core/ids'
import builtIn from '../../../utils/rules/just-listen.en.json'
import { readDesk } from '../../../utils/store/schema/desk-file'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { takeModel } from '../../../utils/view/hand-over/take'
import { callSignsModel } from '../../../utils/view/popup/call-signs'
import { popupModel } from '../../../utils/view/popup/popup'
import type { SiteProbe } from '../../../utils/view/popup/site-status'
import { teachingModel } from '../../../utils/view/popup/teaching'
import { reviewModel } from '../../../utils/view/review/review'
import { backtestModel } from '../../../utils/view/rules/backtest'
import { openRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { healthModel } from '../../../utils/view/rules/health'
import { companyModel } from '../../../utils/view/rules/rollout/company'
import { everythingModel } from '../../../utils/view/rules/rollout/everything'
import { policyModel } from '../../../utils/view/rules/rollout/policy'
import { releaseModel } from '../../../utils/view/rules/rollout/release'
import { hashOf, placeOf, ruleAt } from '../../../utils/view/rules/route'
import { ruleListModel } from '../../../utils/view/rules/rule-list'
import { rulesModel } from '../../../utils/view/rules/rules'
import { settingsModel } from '../../../utils/view/rules/settings'
import { sitesModel } from '../../../utils/view/rules/sites'
import { storedModel } from '../../../utils/view/rules/stored'
import { suggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { trialModel } from '../../../utils/view/rules/trial/trial'
import { panelModel, type Tab } from '../../../utils/view/sidepanel/panel'
import { welcomeModel } from '../../../utils/view/welcome/welcome'
import { TRIAL } from '../../../utils/words/rules'
import { backtestHere } from '../../made-up/backtest'
import { memoryForget } from '../../made-up/memory-forget'
import { memoryPapers } from '../../made-up/memory-papers'
import { memoryPeople } from '../../made-up/memory-people'
import { memoryQueue } from '../../made-up/memory-queue'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { memorySettings } from '../../made-up/memory-settings'
import { memorySites } from '../../made-up/memory-sites'
import { panelPorts, practiceOnBoard, readOf, reviewOf } from '../../made-up/panel'
import { broughtTo } from '../../made-up/suggested'

/** A working day's end, the same in every picture. */
const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const nothing = async () => {}

export const STORIES: Record<string, () => Promise<JSX.Element>> = {
  async review() {
    await import('../../../components/review/review.css')
    return review(madeUpDays(NOW, 7, 48))
  },
  async 'review-empty'() {
    await import('../../../components/review/review.css')
    return review([])
  },
  async 'review-made-up'() {
    await import('../../../components/review/review.css')
    return review(madeUpDays(NOW, 7, 48), 'made-up')
  },
  async welcome() {
    await import('../../../components/welcome/welcome.page.css')
    const model = welcomeModel({ access: async () => 'some-sites', askForAccess: async () => 'given', open: nothing })
    await model.look()
    return <Welcome model={model} />
  },
  rules: () => rulesPage(''),
  'rules-draft': () => rulesPage('draft'),
  'rules-refused': () => rulesPage('refused'),
  'sidepanel-now': () => sidePanel('now', 'live'),
  'sidepanel-mine': () => sidePanel('mine'),
  'sidepanel-marks': () => sidePanel('marks'),
  'sidepanel-board': () => sidePanel('board'),
  'sidepanel-more': () => sidePanel('more'),
  popup: () => popup({}),
  'popup-reload': () => popup({ guard: 'silent' }),
}

async function review(calls: ReturnType<typeof madeUpDays>, shows: 'real' | 'made-up' = 'real') {
  const model = reviewModel(
    {
      records: memoryRecords(calls),
      roles: async () => ['agent', 'lead', 'admin'],
      ...memoryQueue(calls),
      papers: memoryPapers(),
      erasures: { erasedCalls: async () => [] },
      desk: async () => ({ name: 'Ines', desk: 'desk-ines' }),
      take: async () => ({ is: 'refused', sentence: 'A story takes nothing in.' }),
      judge: async ({ events }) => ({
        judged: {
          cues: [
            {
              rule: ruleId('r'),
              text: 'Ask what made them decide',
              why: 'Nobody has asked yet',
              at: events[0]?.at ?? 0,
            },
          ],
          flags: [],
          presses: [],
        },
        version: 2,
      }),
      madeUp: { shows, otherPage: async () => 'review.html', fill: async () => {}, remove: async () => {} },
      people: memoryPeople(calls.length > 0 ? madeUpPeople(NOW) : []),
      me: { read: async () => 'Ines', write: nothing },
      forget: memoryForget(),
      exporting: async () => 'allowed',
      deletions: { list: async () => [] },
      newId: () => crypto.randomUUID(),
      now: () => NOW,
      save: () => {},
      print: () => {},
      goTo: (hash) => location.assign(hash),
    },
    location.hash,
  )
  addEventListener('hashchange', () => model.wentTo(location.hash))
  await model.start()
  return <Review model={model} />
}

async function popup(over: Partial<SiteProbe>) {
  await import('../../../components/popup/popup.page.css')
  const probe: SiteProbe = {
    url: 'https://crm.example/cases',
    access: 'all-sites',
    guard: 'first',
    switchedOff: false,
    mode: 'pause',
    excluded: false,
    ...over,
  }
  const model = popupModel({
    probe: async () => probe,
    switchSite: nothing,
    askForAccess: async () => 'given',
    reloadPage: nothing,
    startCall: async () => 'started',
    open: nothing,
  })
  await model.look()
  const teach = teachingModel({
    taughtHere: async () => ({
      facts: [
        {
          id: 'f1',
          host: 'crm.example',
          teaches: { what: 'control', kind: 'hang-up', like: { tag: 'button', name: 'End' } },
          from: 'pointing',
          taughtAt: 1,
        },
      ],
      health: { f1: { matchedAt: Date.now() } },
      file: '{}',
    }),
    point: refusing,
    thisIsACancelPage: refusing,
    forget: refusing,
    takeIn: refusing,
    save: () => undefined,
    close: () => undefined,
  })
  const signs = callSignsModel({
    view: async () => undefined,
    vendors: async () => [{ vendor: 'justcall', understood: 12, refused: [{ why: 'from elsewhere', times: 2 }] }],
  })
  await Promise.all([teach.look(), signs.look()])
  return <Popup model={model} teach={teach} signs={signs} now={Date.now()} />
}

const refusing = async () => ({ is: 'refused' as const, sentence: 'Not in a story.' })

async function rulesPage(state: '' | 'draft' | 'refused') {
  await import('../../../components/rules/rules.css')
  const shipped = readRuleSet(builtIn)
  if (shipped.is === 'refused') throw new Error(JSON.stringify(shipped.faults))
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: shipped.ruleSet,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ines',
    now: () => NOW,
    save: () => {},
  })
  const [first, second] = shipped.ruleSet.rules
  if (state === 'draft' && first && second) {
    rules.switchRule(first.id, 'off')
    await rules.publish('Tried without it for a week')
    rules.switchRule(second.id, 'off')
  }
  if (state === 'refused') {
    const broken = {
      ...shipped.ruleSet,
      rules: [{ ...first, mostPerCall: 99, when: { said: ['a', 'cancel ~99 it'], by: 'caller' } }],
    }
    rules.takeFile('winter-rules.json', JSON.stringify(broken))
  }
  const openRule = openRuleModel(rules, (id) => location.assign(hashOf(id)))
  const goThere = () => openRule.open(ruleAt(location.hash))
  addEventListener('hashchange', goThere)
  goThere()
  const health = healthModel(memoryRecords(madeUpDays(NOW, 7, 48)))
  const settings = settingsModel(memorySettings({ pauseSeconds: 6, rulesUrl: 'https://it.example/rules.json' }))
  const calls = memoryRecords(madeUpDays(NOW, 2, 20))
  const trial = trialModel({ replay: replayer, scripts: async () => [], records: calls }, rules, TRIAL.first)
  const suggestions = suggestionsModel(
    {
      builtIn: shipped.ruleSet,
      records: memoryRecords([]),
      papers: memoryPapers(broughtTo(first?.id ?? '', shipped.ruleSet.version, NOW - 3_600_000)),
      erasures: { erasedCalls: async () => [] },
      desk: async () => ({ name: 'Noah', desk: 'desk-noah' }),
      now: () => NOW,
      save: () => {},
      goTo: () => {},
    },
    rules,
  )
  const take = takeModel({
    take: async () => ({ is: 'refused', sentence: 'A story takes nothing in.' }),
    taken: () => {},
  })
  const past = backtestModel({ start: backtestHere(memoryRecords(madeUpDays(NOW, 7, 48))) }, rules)
  const target = { chromeId: 'abcdefghijklmnopabcdefghijklmnop', firefoxId: 'earshot@earshot.example', installFrom: '' }
  const stored = storedModel(async () => ({ tables: [{ name: 'bodies', count: 48, bytes: 92_000 }], total: 1_200_000 }))
  const save = () => {}
  const release = releaseModel(rules, { records: memoryRecords(madeUpDays(NOW, 7, 48)), save })
  const refused = {
    from: 'https://it.example/rules.json',
    askedAt: NOW,
    takenAt: NOW - 9e7,
    text: '{}',
    etag: '',
    refused: 'The address answered 503.',
  }
  const company = companyModel({ read: async () => refused, ask: nothing })
  const everything = everythingModel(settings, rules, { read: readDesk, save })
  const policy = policyModel(settings, release.text, { target, save })
  const rollout = { settings, rules, release, company, policy, everything, saveSchema: save }
  const sites = sitesModel(memorySites(NOW))
  await Promise.all([health.count(), settings.look(), sites.look(), trial.look(), suggestions.look()])
  return (
    <RulesPage
      place={placeOf(location.hash)}
      rules={rules}
      open={openRule}
      list={ruleListModel(rules.shown)}
      health={health}
      settings={settings}
      sites={sites}
      trial={trial}
      rollout={rollout}
      stored={stored}
      suggestions={suggestions}
      take={take}
      backtest={past}
    />
  )
}

async function sidePanel(tab: Tab, live?: 'live') {
  await import('../../../components/sidepanel/sidepanel.css')
  const made = madeUpCall(scriptNamed('price-listened'), NOW - 60_000)
  const today = madeUpDays(NOW, 1, 12)
  const [read, fresh] = today.map(({ summary }) => reviewOf(summary.id, summary.startedAt, NOW - 3_600_000))
  const papers = read && fresh ? [fresh, read, readOf(read, NOW), ...practiceOnBoard(NOW)] : []
  const model = panelModel({
    ...panelPorts(NOW, today, papers),
    log: { read: async () => ({ events: made.events, troubles: [] }) },
  })
  const settings = settingsModel(memorySettings())
  await Promise.all([model.look(), model.marks.look(), settings.look()])
  if (live) await model.call.callIs(made.summary.id)
  model.show(tab)
  return <SidePanel model={model} settings={settings} />
}
