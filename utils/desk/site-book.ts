import type { KnownHere, ProductKnown } from '../core/known-here'
import type { FactHealth, SiteFact, Taught, TaughtSites } from '../core/site-fact'
import { factsAt, forget, noteHealth, nothingTaught, switchSite, takeIn, teach } from '../core/site-fact'
import type { SiteKnowledge } from '../core/site-knowledge'
import type { Millis } from '../core/time'
import { knowledgeFor } from '../sites/knowledge-for'
import type { Kept } from '../store/ports/outcome'
import type { SiteFactsStore } from '../store/ports/site-facts'

/** What is known of sites, shipped and taught, for whoever serves a page, and for the pages on which people look it over. */
export interface SiteBook {
  /** What counts on the page at this address. */
  at(url: string): KnownHere
  teach(host: string, teaches: Taught, from: SiteFact['from'], at: Millis): Promise<Kept>
  /** A colleague's: what was taught here later stands. */
  takeIn(facts: readonly SiteFact[]): Promise<Kept>
  forget(id: string): Promise<Kept>
  /** A fact by its id, a shipped product by its name. */
  switch(name: string, to: 'on' | 'off'): Promise<Kept>
  /** Facts found in a frame on this call, and facts looked for in vain. */
  note(found: readonly string[], missed: readonly string[], at: Millis): Promise<void>
  facts(): readonly SiteFact[]
  health(): Readonly<Record<string, FactHealth>>
  /** The shipped products, and which of them are switched off. */
  products(): { product: string; basis: SiteKnowledge['basis']; hosts: string[]; use: 'on' | 'off' }[]
}

/** ms: a fact found again within this time is not written again. */
const NOTED: Millis = 60_000

export function createSiteBook(
  store: SiteFactsStore,
  newId: () => string,
  shipped: readonly SiteKnowledge[],
): SiteBook & { start(): Promise<void> } {
  let sites: TaughtSites = nothingTaught
  const change = (to: TaughtSites) => {
    sites = to
    return store.write(to)
  }

  return {
    async start() {
      sites = await store.read()
    },
    at(url) {
      const hostname = URL.canParse(url) ? new URL(url).hostname : ''
      const inUse = shipped.filter(({ product }) => !sites.off.includes(product))
      const here = knowledgeFor(inUse, url)
      const perhaps = here ? [] : inUse.filter(({ at }) => at.marks.length > 0)
      return {
        ...(here && { product: partForPages(here) }),
        perhaps: perhaps.map(partForPages),
        taught: factsAt(sites, hostname).map(({ id, teaches }) => ({ id, teaches })),
      }
    },
    teach: (host, teaches, from, at) => change(teach(sites, { id: newId(), host, teaches, from, taughtAt: at })),
    takeIn: (facts) => change(facts.reduce(takeIn, sites)),
    forget: (id) => change(forget(sites, id)),
    switch: (name, to) => change(switchSite(sites, name, to)),
    async note(found, missed, at) {
      const isNews = (id: string) => at - (sites.health[id]?.matchedAt ?? 0) > NOTED
      const news = found.filter((id) => isNews(id) || sites.health[id]?.missedSince !== undefined)
      // What another frame of this call has found is not lost here.
      const lost = missed.filter((id) => isNews(id) && sites.health[id]?.missedSince === undefined)
      if (news.length + lost.length > 0) await change(noteHealth(sites, news, lost, at))
    },
    facts: () => sites.facts,
    health: () => sites.health,
    products: () =>
      shipped.map(({ product, basis, at }) => ({
        product,
        basis,
        hosts: at.hosts,
        use: sites.off.includes(product) ? 'off' : 'on',
      })),
  }
}

function partForPages({ format: _f, basis: _b, source: _s, vendor: _v, ...part }: SiteKnowledge): ProductKnown {
  return part
}
