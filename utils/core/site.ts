export interface SiteTerms {
  /** Hosts on which Earshot does nothing: "mail.example", "*.bank.example". */
  excludedSites: readonly string[]
  /** Empty = everywhere but the excluded ones. */
  onlySites: readonly string[]
}

/** Whether Earshot serves a page at all, by its address. An address nobody can read is not served. */
export function servesSite(url: string, { excludedSites, onlySites }: SiteTerms): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (!host) return false
  const among = (sites: readonly string[]) => sites.some((site) => isHost(host, site))
  return !among(excludedSites) && (onlySites.length === 0 || among(onlySites))
}

/** "a.bank.example" is of "*.bank.example". */
export const isHost = (host: string, site: string) =>
  site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site
