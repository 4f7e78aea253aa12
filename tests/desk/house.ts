import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import numbering from 'libphonenumber-js/metadata.min.json'
import { modeFor } from '../../utils/core/guard'
import { eventId, ruleId } from '../../utils/core/ids'
import { RULES_FORMAT, type RuleSet } from '../../utils/core/rule'
import { createDesk, type Desk } from '../../utils/desk/desk'
import { earsFor } from '../../utils/desk/ears-of-call'
import { phonesOf } from '../../utils/desk/phones'
import type { DeskPorts, DeskTerms } from '../../utils/desk/ports'
import { prompterFor } from '../../utils/desk/prompter-of-rules'
import { createSiteBook } from '../../utils/desk/site-book'
import { english } from '../../utils/language/listen/en'
import { compileRules } from '../../utils/language/rules/compile'
import { CALL_WORDS } from '../../utils/page/controls/words'
import { sessionFacts } from '../../utils/store/area/live-facts'
import { localSnapshot } from '../../utils/store/area/snapshot-store'
import { databaseAt, type Opener } from '../../utils/store/idb/database'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import { idbSiteFacts } from '../../utils/store/idb/site-facts'
import type { FrameSender } from '../../utils/wire/serve'
import type { ReportBody } from '../../utils/wire/topics'
import { idbStores } from '../contract/idb'
import { shippedSites } from '../sites/shipped'
import { memoryArea } from '../store/area/memory-area'

export const TERMS: DeskTerms = {
  guard: { mode: 'pause', pauseSeconds: 8 },
  phones: phonesOf(numbering, 'GB'),
  keepWordsDays: 7,
  ruleSetVersion: 1,
  agent: 'agent-1',
  quiet: 'all',
  excludedSites: [],
  onlySites: [],
}

export const SMALL_SET: RuleSet = {
  format: RULES_FORMAT,
  name: 'small',
  title: 'Small',
  version: 1,
  language: 'en',
  lists: {},
  guards: [],
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
    refreshRules: async () => {},
    newEars: () => earsFor({ language: 'en', tongue: english }),
    newPrompter: () =>
      prompterFor(compileRules([SMALL_SET], 'en'), {
        quiet: () => 'all',
        guard: (call) => modeFor(call, { ...TERMS, ...terms }.guard),
      }),
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
