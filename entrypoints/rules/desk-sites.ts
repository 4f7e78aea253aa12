import { factsFile, readFactsFile } from '../../utils/store/packs/site-facts-file'
import type { SitesKnown, SitesPorts } from '../../utils/view/rules/sites'
import { askDesk, done } from '../popup/ask-desk'
import { saveFile } from '../review/save-file'

/** What is known of sites, by the desk, which serves them to every page. */
export const deskSites = (): SitesPorts => ({
  async read() {
    const answer = await askDesk('site-facts')
    return answer?.ok ? (answer as unknown as SitesKnown) : undefined
  },
  forget: (id) => done('forget-fact', { id }),
  switch: (name, to) => done('switch-site', { name, to }),
  async takeIn(text) {
    const read = readFactsFile(text)
    return read.is === 'refused' ? read : done('take-site-facts', { facts: read.facts })
  },
  file: factsFile,
  save: saveFile,
  now: () => Date.now(),
})
