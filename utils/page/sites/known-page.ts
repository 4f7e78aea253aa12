import type { CallerField } from '../../core/caller-field'
import type { ControlKind } from '../../core/control'
import type { KnownHere, ProductKnown } from '../../core/known-here'
import { type CaptionPane, isPlace, knownKind, type PagePlace, selectorOf } from '../../core/site-knowledge'
import { isAlike, type Traits } from '../../core/traits'
import type { LabelledText } from '../../wire/topics'
import { controlIn } from '../controls/elements'
import { smallPanelOf } from '../controls/small-panel'
import { isUsable } from '../pause/control'
import { allAlike, allKnownBy, seenAs } from './find-alike'
import { controlTraits } from './read-traits'
import { taughtTraits } from './taught-traits'

/** Elements of the pressed path that a product's file may name: an icon in the button, or the button around it. */
const NEAR = 4
/** ms until a page is searched again for the marks of a product; doubled with each search in vain. */
const AGAIN = { first: 300, longest: 5_000 }

export interface KnownPage {
  /** What site data or the agent says of what was pressed. */
  kindOf(path: readonly Element[]): ControlKind | undefined
  /** The control of this kind, where one shows and is not switched off. */
  find(kind: ControlKind): Element | undefined
  /** What a pressed control would be known by again; none if it could be one of several. */
  traitsOf(path: readonly Element[]): Traits | undefined
  /** What known places show of the caller: `caller:` beside the call's controls, `known:` on a record. */
  callerFields(): LabelledText[]
  captions(): { pane: Element; rows?: CaptionPane } | undefined
  isCancelPage(): boolean
  /** A key of the page that works anywhere on it. */
  keyKind(event: KeyboardEvent): ControlKind | undefined
  /** Ids of taught facts: those found so far, and those looked for now and not found. */
  health(): { found: string[]; missed: string[] }
}

/** What is known of this page, asked of the elements on it. Nothing is searched before somebody asks. */
export function createKnownPage({ product, perhaps, taught }: KnownHere): KnownPage {
  const found = new Set<string>()
  let marked = product
  let notBefore = 0
  let wait = AGAIN.first
  /** A softphone that draws itself late has its marks late. Asked by looks at the page; a press goes by what they found. */
  const known = (): ProductKnown | undefined => {
    if (marked || performance.now() < notBefore) return marked
    // What code names first: to read names takes longest.
    marked = perhaps.find(
      ({ at: { marks } }) =>
        marks.every((mark) => document.querySelector(selectorOf(mark))) &&
        marks.every((mark) => allKnownBy(mark).length > 0),
    )
    notBefore = performance.now() + wait
    wait = Math.min(2 * wait, AGAIN.longest)
    return marked
  }
  const taughtFor = <W extends KnownHere['taught'][number]['teaches']['what']>(what: W) =>
    taught.flatMap(({ id, teaches }) =>
      teaches.what === what ? [{ id, ...(teaches as Extract<typeof teaches, { what: W }>) }] : [],
    )
  const shown = (elements: Element[], id?: string): Element | undefined => {
    const one = elements.find((element) => element.checkVisibility?.() ?? true)
    if (one && id) found.add(id)
    return one
  }

  const page: KnownPage = {
    kindOf(path) {
      const controls = taughtFor('control')
      const control = controlIn(path)
      if (control && controls.length > 0) {
        const seen = controlTraits(control)
        const fact = controls.find(({ like }) => isAlike(like, seen))
        if (fact) {
          found.add(fact.id)
          return fact.kind
        }
      }
      const site = marked
      if (!site || site.controls.length === 0) return undefined
      const kinds = path.slice(0, NEAR).map((element) => knownKind(site, seenAs(element)))
      return kinds.find(Boolean)
    },
    find(kind) {
      const site = known()
      for (const { id, kind: of, like } of taughtFor('control')) {
        const control = of === kind ? shown(allAlike(like, 'control').filter(isUsable), id) : undefined
        if (control) return control
      }
      const facts = site?.controls.filter((control) => control.kind === kind) ?? []
      return shown(facts.flatMap(({ is }) => allKnownBy(is)).filter(isUsable))
    },
    callerFields() {
      const panel = page.find('hang-up')
      const read = (field: CallerField, element: Element | undefined, phone: boolean) => {
        const text = textOf(element)
        return text ? [{ label: `${phone ? 'caller' : 'known'}:${field}`, text }] : []
      }
      const isByPhone = (element?: Element) => Boolean(panel && element && smallPanelOf(panel).contains(element))
      const own = taughtFor('caller-field').flatMap(({ id, field, like }) => {
        const element = shown(allAlike(like, 'shows'), id)
        return read(field, element, isByPhone(element))
      })
      const site = known()
      const shipped = site?.callerFields.flatMap(({ field, is }) => read(field, shown(allKnownBy(is)), site.softphone))
      return [...own, ...(shipped ?? [])]
    },
    traitsOf(path) {
      const control = controlIn(path)
      const like = control && taughtTraits(control)
      return like && allAlike(like, 'control', control.getRootNode() as ParentNode).length === 1 ? like : undefined
    },
    captions() {
      for (const { id, like } of taughtFor('caption-pane')) {
        const pane = shown(allAlike(like, 'shows'), id)
        if (pane) return { pane }
      }
      const rows = known()?.captions
      const pane = rows && shown(allKnownBy(rows.pane))
      return pane && { pane, rows }
    },
    isCancelPage() {
      const fact = taughtFor('cancel-page').find(({ page: place }) => isPlace(place, location))
      if (fact) found.add(fact.id)
      return fact !== undefined || Boolean(known()?.cancelPages.some((place) => isPlace(place, location)))
    },
    // Every key asks: what the page is, others have found out by now.
    keyKind: (event) => marked?.keys.find((key) => key.code === event.code && isWith(key.with, event))?.kind,
    health() {
      // A cancel page is on no page but itself; the rest belongs to the screen on which a call is taken.
      for (const { id, teaches } of taught)
        if (!found.has(id) && teaches.what !== 'cancel-page')
          shown(allAlike(teaches.like, teaches.what === 'control' ? 'control' : 'shows'), id)
      const isHere = (on?: PagePlace) => on !== undefined && isPlace(on, location)
      const missed = taught.filter(
        ({ id, teaches }) => !found.has(id) && teaches.what !== 'cancel-page' && isHere(teaches.on),
      )
      return { found: [...found], missed: missed.map(({ id }) => id) }
    },
  }
  return page
}

const LONGEST = 120

/** A field's value, or the text that stands there. */
function textOf(element: Element | undefined): string {
  const { value } = (element ?? {}) as Partial<HTMLInputElement>
  const text = (typeof value === 'string' ? value : (element?.textContent ?? '')).replace(/\s+/g, ' ').trim()
  return text.length > LONGEST || element?.getAttribute('type') === 'password' ? '' : text
}

const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'] as const
const isWith = (wanted: readonly string[], event: KeyboardEvent): boolean =>
  MODIFIERS.every((name) => event[`${name}Key`] === wanted.includes(name))
