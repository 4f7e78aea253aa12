import { isHost } from '../core/site'
import type { SiteKnowledge } from '../core/site-knowledge'

/** Where the build puts the files of this folder, as one list: each is checked by tests against `siteSchema`. */
export const SITES_FILE = 'sites/known.json'

/** What is known of the site at an address. Products without one are known by their marks: the page has the word on those. */
export function knowledgeFor(sites: readonly SiteKnowledge[], url: string): SiteKnowledge | undefined {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' }
  return sites.find(({ at }) => at.hosts.some((host) => isHost(hostname, host)) && pathname.startsWith(at.path ?? '/'))
}
