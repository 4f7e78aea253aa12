import type { SiteFact } from '../../../core/site-fact'
import type { Said, ShippedSite } from '../../../view/rules/sites'
import { many } from '../many'

/** The words of the sites: what is known of each, how it fares, where Earshot works at all. */
export const SITES = {
  part: 'Sites',
  looking: 'Looking …',
  noAnswer:
    'The desk did not answer, so what is known of sites cannot be shown. The guard lets everything through meanwhile.',
  taught: 'Taught by pointing',
  taughtWhat:
    'What agents pointed at in the popup, or answered after a call. On the next call there each is looked for: here stands whether it was found.',
  nothingTaught:
    'Nothing was taught in this browser yet. Open the popup on the page of your softphone or CRM to begin.',
  from: {
    pointing: 'pointed at here',
    'after-a-call': 'answered after a call',
    colleague: 'from a colleague',
  } satisfies Record<SiteFact['from'], string>,
  forget: (name: string, host: string) => `Forget: ${name} on ${host}`,
  save: 'Save for a colleague',
  saveOf: (host: string) => `Save ${host} for a colleague`,
  takeIn: 'Take in a colleague’s file',
  shipped: 'Shipped with Earshot',
  shippedWhat:
    'Any other page is read by its words alone. What is from documentation was never held against a live page: try it on a call, and teach what it misses. Nothing is counted for shipped files; only what was taught says when it was last found.',
  product: 'Product',
  basis: 'How it is known',
  hosts: 'Where',
  bases: {
    'verified on a live page': 'verified on a live page',
    'from documentation': 'from documentation',
    taught: 'taught',
  } satisfies Record<ShippedSite['basis'], string>,
  selfHosted: 'hosted by each company: known by its pages',
  use: (product: string) => `Use what is known of ${product}`,
  limits: 'Where Earshot works',
}

export function sitesSaid(said: Said): string {
  switch (said.is) {
    case 'forgotten':
      return 'Forgotten. From the next call on it is not looked for.'
    case 'taken-in':
      return `Taken in: ${many(said.count, { one: 'one fact', other: '# facts' })}.`
    case 'switched':
      return `${said.product} is switched ${said.to}, from the next call on.`
    case 'refused':
      return said.sentence
  }
}
