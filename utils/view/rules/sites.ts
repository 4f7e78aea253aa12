import { signal } from '@preact/signals'
import type { FactHealth, SiteFact } from '../../core/site-fact'
import type { SiteKnowledge } from '../../core/site-knowledge'
import type { Millis } from '../../core/time'
import type { Done } from '../popup/teaching'
import type { RuleFile } from './rule-file'

/** What the desk knows of sites. */
export interface SitesKnown {
  facts: readonly SiteFact[]
  health: Readonly<Record<string, FactHealth>>
  products: readonly ShippedSite[]
}
export interface ShippedSite {
  product: string
  basis: SiteKnowledge['basis']
  /** None: a product that companies host themselves, known by its pages. */
  hosts: readonly string[]
  use: 'on' | 'off'
}
export interface SitesPorts {
  /** undefined: the desk did not answer. */
  read(): Promise<SitesKnown | undefined>
  forget(id: string): Promise<Done>
  switch(product: string, to: 'on' | 'off'): Promise<Done>
  takeIn(file: string): Promise<Done & { count?: number }>
  /** The facts as text for a colleague. */
  file(facts: readonly SiteFact[]): string
  save(file: RuleFile): void
  now(): Millis
}
export type Said =
  | { is: 'forgotten' }
  | { is: 'taken-in'; count: number }
  | { is: 'switched'; product: string; to: 'on' | 'off' }
  | { is: 'refused'; sentence: string }
export type SitesModel = ReturnType<typeof sitesModel>

/** All that is known of sites, shipped and taught: looked over, forgotten, switched, handed on. */
export function sitesModel(ports: SitesPorts) {
  const known = signal<SitesKnown | 'no-answer' | undefined>(undefined)
  const said = signal<Said | undefined>(undefined)

  async function look() {
    known.value = (await ports.read()) ?? 'no-answer'
  }
  async function tell(how: Done, well: Said) {
    said.value = how.is === 'done' ? well : how
    await look()
  }

  return {
    known,
    said,
    look,
    now: ports.now,
    forget: async (id: string) => tell(await ports.forget(id), { is: 'forgotten' }),
    switch: async (product: string, to: 'on' | 'off') =>
      tell(await ports.switch(product, to), { is: 'switched', product, to }),
    async takeIn(file: string) {
      const how = await ports.takeIn(file)
      await tell(how, { is: 'taken-in', count: how.count ?? 0 })
    },
    save: (host: string, facts: readonly SiteFact[]) =>
      ports.save({ name: `earshot-${host}.json`, type: 'application/json', text: ports.file(facts) }),
  }
}

/** Taught facts by host, in the order of the alphabet. */
export function byHost(facts: readonly SiteFact[]): [host: string, facts: SiteFact[]][] {
  const hosts = new Map<string, SiteFact[]>()
  for (const fact of facts) hosts.set(fact.host, [...(hosts.get(fact.host) ?? []), fact])
  return [...hosts].sort(([a], [b]) => a.localeCompare(b))
}
