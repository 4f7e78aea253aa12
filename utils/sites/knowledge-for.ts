import { isHost } from '../core/site'
import { type ElementFacts, type SiteKnowledge, selectorOf } from '../core/site-knowledge'

/** Where the build puts the files of this folder, as one list: each is checked by tests against `siteSchema`. */
export const SITES_FILE = 'sites/known.json'

/**
 * What is known of the site at an address. Products without an address of their own are known by their marks: `has` says whether
 * the page has what a selector names; marks that give a name are the page's to check.
 */
export function knowledgeFor(
  sites: readonly SiteKnowledge[],
  url: string,
  has: (selector: string, mark: ElementFacts) => boolean = () => false,
): SiteKnowledge | undefined {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' }
  const isAt = ({ at }: SiteKnowledge) =>
    at.hosts.some((host) => isHost(hostname, host)) && pathname.startsWith(at.path ?? '/')
  const isMarked = ({ at: { marks } }: SiteKnowledge) =>
    marks.length > 0 && marks.every((mark) => has(selectorOf(mark), mark))
  return sites.find(isAt) ?? sites.find(isMarked)
}
