import type { MetadataJson } from 'libphonenumber-js/core'
import browser from 'webextension-polyfill'
import { CALL_WORDS_FILE, type CallWords } from '../../utils/core/call-words'
import { modeFor } from '../../utils/core/guard'
import type { SiteTerms } from '../../utils/core/site'
import type { SiteKnowledge } from '../../utils/core/site-knowledge'
import { createDesk } from '../../utils/desk/desk'
import { lastBegun } from '../../utils/desk/last-begun'
import { NUMBERING_FILE, phonesOf } from '../../utils/desk/phones'
import type { DeskTerms } from '../../utils/desk/ports'
import { createSiteBook } from '../../utils/desk/site-book'
import { SITES_FILE } from '../../utils/sites/knowledge-for'
import { sessionFacts } from '../../utils/store/area/live-facts'
import { managedPolicy } from '../../utils/store/area/policy'
import { localSettings } from '../../utils/store/area/settings'
import { localSnapshot } from '../../utils/store/area/snapshot-store'
import { idbCallLog } from '../../utils/store/idb/call-log'
import { databaseAt } from '../../utils/store/idb/database'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import { idbLastPolicy } from '../../utils/store/idb/last-policy'
import { addPerson } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { idbSiteFacts } from '../../utils/store/idb/site-facts'
import { inForce } from '../../utils/store/in-force'
import { ownFile } from '../../utils/store/own-file'
import type { RuleSource } from '../../utils/store/rule-shelf'
import { readBoot } from './boot'
import { callRules } from './call-rules'
import { knownOrigins } from './known-origins'
import { browserPages } from './pages'

type OwnTerms = DeskTerms & { source: RuleSource }

/** The desk with everything real under it. */
export async function assembleDesk(changed: () => void) {
  const open = databaseAt()
  const clock = () => Date.now()
  const policy = managedPolicy(browser.storage.managed, idbLastPolicy(open))
  const [boot, origins, numbering, callWords] = await Promise.all([
    readBoot(),
    knownOrigins(),
    ownFile(NUMBERING_FILE),
    ownFile(CALL_WORDS_FILE),
    policy.start(),
  ])
  const own = localSettings(browser.storage.local)
  const ownPrivate = idbPrivateSettings(open)

  async function readTerms(): Promise<OwnTerms> {
    const [{ settings }, inner] = await Promise.all([own.read(), ownPrivate.read()])
    const { settings: now } = inForce({ ...settings, ...inner.settings }, policy.current().policy)
    return {
      guard: {
        mode: now.guard,
        pauseSeconds: now.pauseSeconds,
        ownPauseSeconds: now.ownPauseSeconds,
        queues: now.guardQueues,
      },
      phones: phonesOf(numbering as MetadataJson, now.country),
      accountPattern: now.numberPatterns.account,
      keepWordsDays: now.keepWordsDays,
      agent: now.agentId,
      quiet: now.quietLevel,
      excludedSites: now.excludedSites,
      onlySites: now.onlySites,
      source: now,
    }
  }
  let terms = await readTerms()
  const rules = callRules(open, {
    source: () => terms.source,
    accountPattern: () => terms.accountPattern,
    quiet: () => terms.quiet,
    guard: (call) => modeFor(call, terms.guard),
  })
  const pages = browserPages(changed, () => terms)
  const sites = createSiteBook(
    idbSiteFacts(open),
    () => crypto.randomUUID(),
    (await ownFile(SITES_FILE)) as SiteKnowledge[],
  )
  await sites.start()
  const reread = lastBegun(readTerms, async (now) => {
    const before = terms
    terms = now
    if (sitesIn(before) !== sitesIn(terms)) await pages.sitesChanged()
    changed()
  })
  own.watch(() => void reread())
  policy.watch(() => void reread())
  ownPrivate.watch(() => void reread())

  return createDesk({
    log: idbCallLog(open, clock),
    facts: sessionFacts(browser.storage.session),
    people: { add: addPerson(open) },
    snapshot: localSnapshot(browser.storage.local),
    pages,
    rules,
    terms: () => terms,
    hash: keyedHash(open),
    origins,
    sites,
    clock,
    newId: () => crypto.randomUUID(),
    callWords: callWords as CallWords,
    boot,
  })
}

const sitesIn = ({ onlySites, excludedSites }: SiteTerms) => JSON.stringify([onlySites, excludedSites])
