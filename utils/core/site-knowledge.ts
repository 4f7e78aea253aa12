import type { CallerField } from './caller-field'
import type { ControlKind } from './control'
import type { VendorName } from './vendor-origins'

export const SITE_FORMAT = 'earshot-site/1'

/** What is known of one product's pages, as data: shipped, taught by pointing, or handed over by a colleague. */
export interface SiteKnowledge {
  format: typeof SITE_FORMAT
  product: string
  basis: 'verified on a live page' | 'from documentation' | 'taught'
  /** Where the facts are from, for whoever has to check them again. */
  source: string
  at: SitePlace
  /** Call controls live here: its ringing may be watched before anybody presses. */
  softphone: boolean
  /** Its call messages are understood. */
  vendor?: VendorName
  /** `none`: looks like a call control and is not this agent's. */
  controls: KnownControl[]
  callerFields: KnownField[]
  captions?: CaptionPane
  /** Keys that work anywhere on the page. Never guessed: a key not named here is never held. */
  keys: KnownKey[]
  cancelPages: PagePlace[]
}

/** By address; a product that companies host themselves has none, and is known by elements that only its pages have. */
export interface SitePlace {
  /** "app.example" or "*.example". */
  hosts: string[]
  /** The path begins so. */
  path?: string
  /** All of them must be there. */
  marks: ElementFacts[]
}

/** Facts that hold an element through a rebuild: all given must hold. Never a class made by a build. */
export interface ElementFacts {
  tag?: string
  role?: string
  /** The whole accessible name, in any case. */
  name?: string
  id?: string
  idHas?: string
  /** One whole class. */
  class?: string
  classHas?: string
  /** Name → exact value; "" = present, whatever it says. */
  attributes?: Record<string, string>
}

export interface KnownControl {
  kind: ControlKind
  is: ElementFacts
}
export interface KnownField {
  field: CallerField
  is: ElementFacts
}
export interface CaptionPane {
  pane: ElementFacts
  row: ElementFacts
  speaker?: ElementFacts
  text?: ElementFacts
  /** How the agent's own rows are labelled; in any case. */
  agentIs: string[]
}
export interface KnownKey {
  kind: ControlKind
  /** `KeyboardEvent.code`. */
  code: string
  with: ('ctrl' | 'alt' | 'shift' | 'meta')[]
}
/** A page within the site: its path or hash begins so. `*` is any one part. */
export interface PagePlace {
  path?: string
  hash?: string
}

export const isPlace = ({ path, hash }: PagePlace, at: { pathname: string; hash: string }): boolean =>
  beginsSo(path, at.pathname) && beginsSo(hash, at.hash)

function beginsSo(place: string | undefined, address: string): boolean {
  if (place === undefined) return true
  const [wanted, parts] = [place.split('/'), address.split('/')]
  const isLast = (i: number) => i === wanted.length - 1
  return wanted.every((part, i) => part === '*' || (isLast(i) ? parts[i]?.startsWith(part) : parts[i] === part))
}

/** The place of a page, for all accounts alike: parts that hold a number or look made are any, and so is who a record is of. */
export function placeOf({ pathname, hash }: { pathname: string; hash: string }): PagePlace {
  const any = (address: string) =>
    address
      .split('/')
      .map((part, i, all) => (/\d/.test(part) || (PEOPLE.test(all[i - 1] ?? '') && SLUG.test(part)) ? '*' : part))
      .join('/')
  return { path: any(pathname), ...(hash.length > 1 && { hash: any(hash) }) }
}

const PEOPLE = /^(contact|customer|client|patient|member|people|kunde)[sn]?$/i
/** "dana-novak", "Dana.Novak", "dana@mail.example". */
const SLUG = /[-.@%+]|\p{Lu}/u

/** All of the facts but the name, as a selector; a name is read by whoever has the element. */
export function selectorOf({ tag, role, id, idHas, class: whole, classHas, attributes = {} }: ElementFacts): string {
  const said = ([name, value]: [string, string]) => (value === '' ? `[${name}]` : `[${name}=${quoted(value)}]`)
  const parts = [
    role && `[role=${quoted(role)}]`,
    id && (PLAIN_ID.test(id) ? `#${id}` : `[id=${quoted(id)}]`),
    idHas && `[id*=${quoted(idHas)}]`,
    whole && `[class~=${quoted(whole)}]`,
    classHas && `[class*=${quoted(classHas)}]`,
    ...Object.entries(attributes).map(said),
  ]
  return `${tag ?? ''}${parts.filter(Boolean).join('')}` || '*'
}

/** The browser finds it without a look at any other element. */
const PLAIN_ID = /^[a-z][\w-]*$/i

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`

/** As much of an element as facts ask for; its accessible name is worked out only when a fact names one. */
export interface ElementSeen {
  matches(selector: string): boolean
  name(): string
}

export const isKnownBy = (facts: ElementFacts, element: ElementSeen): boolean =>
  element.matches(selectorOf(facts)) && (facts.name === undefined || folded(element.name()) === folded(facts.name))

/** What a control of this site does; the first entry that fits says so. */
export const knownKind = (
  { controls }: Pick<SiteKnowledge, 'controls'>,
  element: ElementSeen,
): ControlKind | undefined => controls.find(({ is }) => isKnownBy(is, element))?.kind

const folded = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()
