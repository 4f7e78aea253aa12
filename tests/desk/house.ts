import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import numbering from 'libphonenumber-js/metadata.min.json'
import { modeFor } from '../../utils/core/guard'
import { eventId, ruleId } from '../../utils/core/ids'
import { RULES_FORMAT, type RuleSet } from '../../utils/core/rule'
import { markOf } from '../../utils/core/rules-mark'
import { createDesk, type Desk } from '../../utils/desk/desk'
import { earsFor } from '../../utils/desk/ears-of-call'
import { phonesOf } from '../../utils/desk/phones'
import type { CallRules, DeskPorts, DeskTerms } from '../../utils/desk/ports'
import { prompterFor } from '../../utils/desk/prompter-of-rules'
import { createSiteBook } from '../../utils/desk/site-book'
import { english } from '../../utils/language/listen/en'
import { compileRules } from '../../utils/language/rules/compile'
import { CALL_WORDS } from '../../utils/page/controls/words'
import { sessionFacts } from '../../utils/store/area/live-facts'
import { localSnapshot } from '../../utils/store/area/snapshot-store'
import { databaseAt, type Opener } from '../../utils/store/idb/database'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { idbSiteFacts } from '../../utils/store/idb/site-facts'
import { type RuleSource, ruleShelf } from '../../utils/store/rule-shelf'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import type { FrameSender } from '../../utils/wire/serve'
import type { ReportBody } from '../../utils/wire/topics'
import { idbStores } from '../contract/idb'
import { shippedSites } from '../sites/shipped'
import { memoryArea } from '../store/area/memory-area'

export const TERMS: DeskTerms = {
  guard: { mode: 'pause', pauseSeconds: 8 },
  phones: phonesOf(numbering, 'GB'),
  keepWordsDays: 7,
  agent: 'agent-1',
  quiet: 'all',
  excludedSites: [],
  onlySites: [],
}

const NOBODYS: RuleSource = { agentId: '', rulesUrl: '', rules: '' }

export const SMALL_SET: RuleSet = {
  format: RULES_FORMAT,
  name: 'small',
  title: 'Small',
  version: 1,
  language: 'en',
  lists: {},
  guards: builtInRules('en').guards,
  savePaths: [],
  referTo: [],
  rules: [
    {
      id: ruleId('goodbye'),
      title: 'Closing too early',
      status: 'active',
      when: { all: [{ heard: 'agent-goodbye' }, { call: { leaving: ['sure'], stepOpen: 'why' } }] },
      say: 'Before you close: what made them decide?',
      why: 'Nobody has asked.',
      priority: 900,
      coolDown: 0,
      mostPerCall: 1,
      expires: 20,
    },
  ],
}

/** A browser of its own with a desk in it: real stores, a clock that stands, workers that die when told. */
export function openHouse(terms: Partial<DeskTerms> = {}, pages: Partial<DeskPorts['pages']> = {}) {
  globalThis.indexedDB = new IDBFactory()
  const [local, session] = [memoryArea(), memoryArea()]
  const clock = { now: 1_000_000 }
  const open: Opener = databaseAt()
  const stores = idbStores(open, () => clock.now)
  let ids = 0
  const sites = createSiteBook(idbSiteFacts(open), () => `fact-${++ids}`, shippedSites())

  const shelf = ruleShelf(open, {
    builtIn: async () => SMALL_SET,
    get: async () => new Response(null, { status: 404 }),
    clock: () => clock.now,
  })
  const ready = (set: RuleSet): CallRules => ({
    mark: markOf(set),
    guards: set.guards,
    newEars: () => earsFor({ language: 'en', tongue: english }),
    newPrompter: () =>
      prompterFor(compileRules([set], 'en'), {
        quiet: () => 'all',
        guard: (call) => modeFor(call, { ...TERMS, ...terms }.guard),
      }),
  })

  const ports = (worker: 'first' | 'again'): DeskPorts => ({
    log: idbStores(open, () => clock.now).log,
    people: stores.people,
    facts: sessionFacts(session),
    snapshot: localSnapshot(local),
    pages: {
      begin: async () => {},
      goOn: async () => {},
      end: async () => {},
      send: async () => undefined,
      changed: () => {},
      ...pages,
    },
    rules: {
      newest: async () => ready(await shelf.newest(NOBODYS)),
      async marked(mark) {
        const set = await shelf.marked(mark)
        return set && ready(set)
      },
    },
    terms: () => ({ ...TERMS, ...terms }),
    hash: keyedHash(open),
    origins: knownOrigins(),
    sites,
    clock: () => clock.now,
    newId: () => `id-${++ids}`,
    callWords: CALL_WORDS,
    boot: { id: 'boot', worker },
  })

  let desk: Desk = createDesk(ports('first'))
  const house = {
    stores,
    rules: idbRuleSets(open),
    /** As if another Earshot, or a hand, had thrown them away. */
    async loseRules() {
      const db = await open()
      await Promise.all([db.clear('ruleSets'), db.delete('singles', 'active-rules')])
    },
    sites,
    local,
    session,
    clock,
    desk: () => desk,
    start: () => desk.start(),
    /** The worker dies; the next message finds a new one. */
    async kill(worker: 'first' | 'again' = 'again') {
      desk = createDesk(ports(worker))
      await desk.start()
    },
    async report(id: string, body: ReportBody, origin = 'https://phone.example', from: Partial<FrameSender> = {}) {
      clock.now += 1_000
      return desk.report([{ id: eventId(id), at: clock.now, ...body }], {
        tab: 1,
        frame: 0,
        origin,
        top: origin,
        url: `${origin}/`,
        ...from,
      })
    },
    call: () => desk.view('https://phone.example').calls[0],
    snapshot: () => localSnapshot(local).read(),
  }
  return house
}
export type TestHouse = ReturnType<typeof openHouse>

function knownOrigins() {
  const known = new Set<string>()
  return { knows: (origin: string) => known.has(origin), meet: (origin: string) => void known.add(origin) }
}
