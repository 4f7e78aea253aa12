export interface SiteTerms {
  /** Hosts on which Earshot does nothing: "mail.example", "*.bank.example", "crm.example:8443". */
  excludedSites: readonly string[]
  /** Empty = everywhere but the excluded ones. */
  onlySites: readonly string[]
}

/** Whether Earshot serves a page at all, by its address. An address nobody can read is not served. */
export function servesSite(url: string, { excludedSites, onlySites }: SiteTerms): boolean {
  const { host, hostname } = URL.canParse(url) ? new URL(url) : { host: '', hostname: '' }
  if (!hostname) return false
  const among = (sites: readonly string[]) => sites.some((site) => isHost(hasPort(site) ? host : hostname, site))
  return !among(excludedSites) && (onlySites.length === 0 || among(onlySites))
}

/** "crm.example:8443" is that port and no other. */
export const hasPort = (site: string): boolean => site.includes(':')

/** "a.bank.example" is of "*.bank.example". */
export const isHost = (host: string, site: string) =>
  site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site
