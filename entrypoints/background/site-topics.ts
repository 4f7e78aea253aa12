import browser from 'webextension-polyfill'
import { placeOf } from '../../utils/core/site-knowledge'
import { knownBy } from '../../utils/core/traits'
import type { Desk } from '../../utils/desk/desk'
import type { SiteBook } from '../../utils/desk/site-book'
import { factsIn } from '../../utils/store/schema/site-facts'
import { type Handlers, Refused } from '../../utils/wire/serve'
import { endPicking, startPicking, wantedIn } from './picking'

/** What the popup's picker and the pages about sites ask of the desk's site book. */
export const sitePageTopics = ({
  sites,
  withoutCallers,
  serves,
}: Pick<Desk, 'sites' | 'withoutCallers' | 'serves'>): Pick<
  Handlers['page'],
  'picking' | 'picked' | 'picking-over'
> => ({
  picking: async (_, { tab }) => ({ wanted: await wantedIn(tab) }),
  async picked({ like, on }, { tab, url }) {
    const wanted = await wantedIn(tab)
    const { host, ...there } = withoutCallers({ host: hostOf(url, serves), like, on })
    if (knownBy(there.like).length === 0) throw new Refused('nothing-to-know-it-by')
    return kept(await sites.teach(host, { ...wanted, ...there }, 'pointing', Date.now()))
  },
  async 'picking-over'(_, { tab }) {
    await endPicking(tab)
    return {}
  },
})

export const siteOwnTopics = ({
  sites,
  serves,
}: Pick<Desk, 'sites' | 'serves'>): Pick<
  Handlers['own'],
  'teach' | 'teach-cancel-page' | 'site-facts' | 'take-site-facts' | 'forget-fact' | 'switch-site'
> => ({
  async teach({ tab, wanted }) {
    hostOf(await urlOf(tab), serves)
    await startPicking(tab, wanted)
    return {}
  },
  async 'teach-cancel-page'({ tab }) {
    const url = await urlOf(tab)
    const page = placeOf(new URL(url))
    return {
      ...kept(await sites.teach(hostOf(url, serves), { what: 'cancel-page', page }, 'pointing', Date.now())),
      page,
    }
  },
  'site-facts': ({ host }) => {
    const facts = sites.facts().filter((fact) => host === undefined || fact.host === host)
    return { facts, health: sites.health(), products: sites.products() }
  },
  async 'take-site-facts'({ facts }) {
    const read = factsIn(facts)
    return { ...kept(await sites.takeIn(read)), count: read.length }
  },
  'forget-fact': async ({ id }) => kept(await sites.forget(id)),
  'switch-site': async ({ name, to }) => kept(await sites.switch(name, to)),
})

const urlOf = async (tab: number) => (await browser.tabs.get(tab)).url ?? ''

function kept(how: Awaited<ReturnType<SiteBook['forget']>>): Record<never, never> {
  if ('sentence' in how) throw new Refused(how.sentence)
  return {}
}

function hostOf(url: string, serves: Desk['serves']): string {
  const { hostname, protocol } = new URL(url)
  if (!/^https?:$/.test(protocol) || !serves(url)) throw new Refused('Earshot stays out of this site.')
  return hostname
}
