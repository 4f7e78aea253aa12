import type { CallerField } from '../../core/caller-field'
import type { FieldDescription, FillOffer, ReportBody } from '../../wire/topics'
import type { Surfaces } from '../surface/surface'
import { type Fillable, fillable, isNoteField, isTopmost, isUncovered } from './fillable'
import { type Offer, openOffer } from './offer'
import type { FocusSense } from './who-focused'
import { insert, textOf, write } from './write'

export type Described = Omit<FieldDescription, 'focusedBy' | 'visible'>

export interface FillPorts {
  surfaces: Surfaces
  sense: FocusSense
  describe(field: Fillable): Described
  ask(field: FieldDescription): Promise<FillOffer>
  take(field: CallerField): Promise<string | undefined>
  report(body: ReportBody): void
  /** The agent's key as it is shown. */
  keys(): string
}

/** ms "undo" stays beside a filled field. */
const UNDO = 6_000

/** What one key does now. */
interface Standing {
  field: Fillable
  act(): void
  offer: Offer
}

/** Beside a focused field that wants a known fact: a quiet offer, taken with one key or a press, undone with the same. */
export function createFill({ surfaces, sense, describe, ask, take, report, keys }: FillPorts, signal: AbortSignal) {
  let standing: Standing | undefined
  let note: Fillable | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const clear = () => {
    clearTimeout(timer)
    standing?.offer.close()
    standing = undefined
  }
  const stand = (field: Fillable, does: string, about: string, act: () => void) => {
    clear()
    standing = { field, act, offer: openOffer(surfaces, field, { does, about, keys: keys() }, act) }
  }

  const focused = async (field: Fillable, at: number) => {
    const focusedBy = sense.focusedBy(field, at)
    if (focusedBy === 'script' || !isTopmost(field) || !isUncovered(field)) return
    if (isNoteField(field)) note = field
    const said = describe(field)
    const type = field.isContentEditable ? 'contenteditable' : said.type
    const offer = await ask({ ...said, type, focusedBy, visible: 'topmost' })
    if (offer.offer === 'none' || !isAt(field)) return
    const about = offer.askFirst ? `First time on ${location.host}: only if you want to` : `into ${location.host}`
    const does = offer.preview ? `Fill ${offer.field}: ${offer.preview}` : `Fill the caller’s ${offer.field}?`
    stand(field, does, about, () => void fill(field, offer.field))
  }

  const fill = async (field: Fillable, what: CallerField) => {
    clear()
    const value = await take(what)
    if (value === undefined || !isAt(field) || !isTopmost(field)) return
    const before = textOf(field)
    if (write(field, value) === 'refused') return
    report({ kind: 'filled', field: what })
    stand(field, 'Filled. Undo?', `${what}, on ${location.host}`, () => {
      clear()
      write(field, before)
    })
    timer = setTimeout(clear, UNDO)
  }

  const onFocus = (event: FocusEvent) => {
    clear()
    const field = fillable(event.composedPath()[0])
    if (field) void focused(field, event.timeStamp)
  }
  addEventListener('focusin', onFocus, { capture: true, signal })
  addEventListener('focusout', clear, { capture: true, signal })
  addEventListener('input', ({ isTrusted }) => isTrusted && clear(), { capture: true, signal })
  addEventListener('scroll', () => standing?.offer.place(), { capture: true, passive: true, signal })
  signal.addEventListener('abort', clear)

  return {
    /** The agent's key, wherever the keyboard is in this frame. */
    key: (): 'taken' | 'not-ours' => {
      if (!standing) return 'not-ours'
      standing.act()
      return 'taken'
    },
    /** Writes into the field for notes that had the keyboard last. */
    insertNote: (text: string): 'written' | 'refused' | 'no-field' =>
      note?.isConnected ? insert(note, text) : 'no-field',
  }
}

/** Still where the keyboard is, shadow roots looked into. */
function isAt(field: Element): boolean {
  const root = field.getRootNode()
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === field
}
