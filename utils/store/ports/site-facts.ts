import type { SiteFact, TaughtSites } from '../../core/site-fact'
import type { Kept } from './outcome'

/** What people taught of sites. One writer, the desk: it holds all of it in memory, and a page that wants a change asks it. */
export interface SiteFactsStore {
  /** A fact that cannot be read is left out, the others stay. */
  read(): Promise<TaughtSites>
  write(sites: TaughtSites): Promise<Kept>
}

/** A colleague's file. */
export type FactsRead = { is: 'read'; facts: SiteFact[] } | { is: 'refused'; sentence: string }
