import type { CallerField } from './caller-field'
import type { ControlKind } from './control'
import { isHost } from './site'
import type { PagePlace } from './site-knowledge'
import type { Millis } from './time'
import { isAlike, type Traits } from './traits'

export const FACTS_FORMAT = 'earshot-site-facts/1'

/** What a person taught of a site by pointing at it, or by answering "Was this the hang-up?". */
export interface SiteFact {
  id: string
  host: string
  teaches: Taught
  from: 'pointing' | 'after-a-call' | 'colleague'
  taughtAt: Millis
}
/** `on`: the page it was pointed at on. Only there its absence says that it no longer matches. */
export type Taught =
  /** `none`: it looks like a call control and is not this agent's. */
  | { what: 'control'; kind: ControlKind; like: Traits; on?: PagePlace }
  | { what: 'caller-field'; field: CallerField; like: Traits; on?: PagePlace }
  | { what: 'caption-pane'; like: Traits; on?: PagePlace }
  | { what: 'cancel-page'; page: PagePlace }

/** A fact is found on the pages of its host or it is not: what was taught of a page that was rebuilt shows here first. */
export interface FactHealth {
  /** Last found. */
  matchedAt?: Millis
  /** Looked for on a call and not found, for the first time since it was found last. */
  missedSince?: Millis
}

/** All that people taught here, how it fares, and what is switched off: ids of facts, names of shipped products. */
export interface TaughtSites {
  facts: readonly SiteFact[]
  health: Readonly<Record<string, FactHealth>>
  off: readonly string[]
}
export const nothingTaught: TaughtSites = { facts: [], health: {}, off: [] }

/** Facts of one host, as many as a page is worth; a list without end would be read at every press. */
export const MOST_PER_HOST = 60

/** The latest word on one thing stands: a control taught again, or a question answered otherwise. */
export function teach(sites: TaughtSites, fact: SiteFact): TaughtSites {
  const others = sites.facts.filter((known) => !isOneThing(known, fact))
  const here = others.filter(({ host }) => host === fact.host)
  const oldest = here.length >= MOST_PER_HOST ? here[0] : undefined
  return withFacts(sites, [...others.filter((known) => known !== oldest), fact])
}

/** A colleague's word on one thing stands only if it is the later one. */
export const takeIn = (sites: TaughtSites, fact: SiteFact): TaughtSites =>
  sites.facts.some((known) => (known.id === fact.id || isOneThing(known, fact)) && known.taughtAt >= fact.taughtAt)
    ? sites
    : teach(forget(sites, fact.id), fact)

export const forget = (sites: TaughtSites, id: string): TaughtSites =>
  withFacts(
    sites,
    sites.facts.filter((fact) => fact.id !== id),
  )

export const switchSite = (sites: TaughtSites, name: string, to: 'on' | 'off'): TaughtSites => ({
  ...sites,
  off: [...sites.off.filter((other) => other !== name), ...(to === 'off' ? [name] : [])],
})

/** One frame may hold the phone and another of the same host not: found anywhere on this call is found. */
export function noteHealth(sites: TaughtSites, found: readonly string[], missed: readonly string[], at: Millis) {
  const health = { ...sites.health }
  for (const id of known(sites, found)) health[id] = { matchedAt: at }
  for (const id of known(sites, missed)) health[id] = { missedSince: at, ...health[id] }
  return { ...sites, health }
}

const known = ({ facts }: TaughtSites, ids: readonly string[]) => ids.filter((id) => facts.some((f) => f.id === id))

/** What counts at an address; the newest first, so that it is the first to match. */
export const factsAt = ({ facts, off }: TaughtSites, hostname: string): SiteFact[] =>
  facts.filter(({ id, host }) => isHost(hostname, host) && !off.includes(id)).reverse()

function withFacts(sites: TaughtSites, facts: SiteFact[]): TaughtSites {
  const ids = new Set(facts.map(({ id }) => id))
  const health = Object.fromEntries(Object.entries(sites.health).filter(([id]) => ids.has(id)))
  return { facts, health, off: sites.off.filter((name) => ids.has(name) || !sites.facts.some((f) => f.id === name)) }
}

/** One place, or one element; a field may be taught for a control's name, never two fields for one element. */
function isOneThing(a: SiteFact, b: SiteFact): boolean {
  if (a.host !== b.host || a.teaches.what !== b.teaches.what) return false
  if (a.teaches.what === 'cancel-page' || b.teaches.what === 'cancel-page') return placeOf(a) === placeOf(b)
  return isAlike(a.teaches.like, b.teaches.like) || JSON.stringify(a.teaches.like) === JSON.stringify(b.teaches.like)
}

const placeOf = ({ teaches }: SiteFact) =>
  teaches.what === 'cancel-page' ? `${teaches.page.path}${teaches.page.hash}` : undefined
