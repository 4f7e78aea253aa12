/** What the popup can learn of the page in front of the agent, before it says a word about it. */
export interface SiteProbe {
  /** The tab's address; the browser gives none where the extension has no access. */
  url?: string
  /** Whether the browser lets Earshot onto every site, or only where the agent says so. */
  access: 'all-sites' | 'some-sites'
  /** What the guard of the top frame answered. `not-first`: it was put into a page that was open already. */
  guard: 'first' | 'not-first' | 'silent'
  mode: 'off' | 'remind' | 'pause'
  /** The agent keeps Earshot out of this site. */
  switchedOff: boolean
  /** The company does. */
  excluded: boolean
}

export type SiteStatus =
  | { guarding: 'yes' }
  /** Says *closing too early* and never pauses: the company or the agent has set it so. */
  | { guarding: 'reminds' }
  /** The page was open before Earshot: its own scripts see a press first. */
  | { guarding: 'not-first' }
  | { guarding: 'no'; why: NotGuarding }
export type NotGuarding =
  | 'browser-page'
  | 'no-access'
  | 'switched-off'
  | 'guard-off'
  | 'excluded'
  | 'loaded-before-install'

/** Pages no extension may enter, whatever its permissions. */
const CLOSED_HOSTS = /^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org|chrome\.google\.com\/webstore)(\/|$)/
const OPEN_SCHEME = /^https?:/

/** Guarding or not, and the one reason the agent can do something about (DESIGN §3 of the popup: never a bare "off"). */
export function siteStatus(probe: SiteProbe): SiteStatus {
  const no = (why: NotGuarding): SiteStatus => ({ guarding: 'no', why })
  if (probe.url === undefined) return no(probe.access === 'all-sites' ? 'browser-page' : 'no-access')
  if (!OPEN_SCHEME.test(probe.url) || CLOSED_HOSTS.test(probe.url)) return no('browser-page')
  if (probe.excluded) return no('excluded')
  if (probe.switchedOff) return no('switched-off')
  if (probe.guard === 'silent') return no('loaded-before-install')
  if (probe.mode === 'off') return no('guard-off')
  if (probe.mode === 'remind') return { guarding: 'reminds' }
  return { guarding: probe.guard === 'first' ? 'yes' : 'not-first' }
}

/** "https://crm.example:8443/cases/1" → "crm.example", as the list of excluded sites has it. */
export function siteName(url: string | undefined): string | undefined {
  if (!url || !OPEN_SCHEME.test(url)) return undefined
  return new URL(url).hostname
}
