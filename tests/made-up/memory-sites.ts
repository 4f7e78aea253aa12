import type { SiteFact } from '../../utils/core/site-fact'
import type { Millis } from '../../utils/core/time'
import { factsFile, readFactsFile } from '../../utils/store/packs/site-facts-file'
import type { RuleFile } from '../../utils/view/rules/rule-file'
import type { ShippedSite, SitesKnown, SitesPorts } from '../../utils/view/rules/sites'

const HOUR = 3_600_000

const PRODUCTS: ShippedSite[] = [
  { product: 'Harbour Phone', basis: 'verified on a live page', hosts: ['phone.harbour.example'], use: 'on' },
  { product: 'Quay CRM', basis: 'from documentation', hosts: [], use: 'on' },
]
const FACTS: SiteFact[] = [
  {
    id: 'fact-1',
    host: 'crm.example',
    teaches: { what: 'caller-field', field: 'account', like: { tag: 'dd', name: 'Account' } },
    from: 'pointing',
    taughtAt: 1,
  },
  {
    id: 'fact-2',
    host: 'phone.example',
    teaches: { what: 'control', kind: 'hang-up', like: { tag: 'button', name: 'Finish' } },
    from: 'after-a-call',
    taughtAt: 2,
  },
  {
    id: 'fact-3',
    host: 'crm.example',
    teaches: { what: 'cancel-page', page: { path: '/leave' } },
    from: 'colleague',
    taughtAt: 3,
  },
]

/** A desk's knowledge of sites in memory: two products, and three facts of which one is found, one is lost, one is new. */
export function memorySites(now: Millis, answers: 'answers' | 'silent' = 'answers') {
  let known: SitesKnown = {
    facts: FACTS,
    health: {
      'fact-1': { matchedAt: now - HOUR },
      'fact-2': { matchedAt: now - 72 * HOUR, missedSince: now - 26 * HOUR },
    },
    products: PRODUCTS,
  }
  const saved: RuleFile[] = []
  const ports: SitesPorts = {
    read: async () => (answers === 'answers' ? known : undefined),
    async forget(id) {
      known = { ...known, facts: known.facts.filter((fact) => fact.id !== id) }
      return { is: 'done' }
    },
    async switch(product, use) {
      known = { ...known, products: known.products.map((p) => (p.product === product ? { ...p, use } : p)) }
      return { is: 'done' }
    },
    async takeIn(text) {
      const read = readFactsFile(text)
      if (read.is === 'refused') return read
      known = { ...known, facts: [...known.facts, ...read.facts] }
      return { is: 'done', count: read.facts.length }
    },
    file: factsFile,
    save: (file) => saved.push(file),
    now: () => now,
  }
  return { ...ports, saved }
}
