import { placeOf } from '../../core/site-knowledge'
import type { Wanted } from '../../wire/topics'
import { ancestry } from '../controls/elements'
import { pressPath } from '../guard/press-path'
import type { LiveSide } from '../guard/share'
import { allAlike } from '../sites/find-alike'
import { taughtPlace, taughtTraits } from '../sites/taught-traits'
import { createSurfaces } from '../surface/surface'
import { candidates, meantBy } from './candidates'
import { createOutline } from './outline'
import { openNote, openPanel, type PanelAct, type Picked } from './panel'
import { nameOf, WORDS } from './picker-words'
import { withoutPeople } from './without-people'

export interface PickerPorts {
  wanted: Wanted
  /** Only the desk knows the host: a page can't teach for another. */
  keep(picked: Pick<Picked, 'like'> & { on: ReturnType<typeof placeOf> }): Promise<'kept' | 'not-kept'>
  /** The agent is done, in whatever frame. */
  over(): void
}

const PATH = 6

/**
 * Pointing at something on the live page to teach it. Until something is pointed at every press of the frame is ours and the page sees
 * none; then only keys are, since a press beside the panel may be a hang-up. Nothing is kept before the agent has seen what it means.
 * Only trusted events come here.
 */
export function startPicker({ wanted, keep, over }: PickerPorts, signal: AbortSignal): Pick<LiveSide, 'takes'> {
  const surfaces = createSurfaces()
  const outline = createOutline(surfaces)
  let note = window === top ? openNote(surfaces, WORDS.point(nameOf(wanted)), undefined) : undefined
  let picked: Picked | undefined
  let panel: { close(): void } | undefined
  let at: Element | undefined
  let timer = setTimeout(over, GIVES_UP)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    surfaces.closeAll()
  })

  const show = (element: Element | undefined) => {
    at = element
    outline.around(element ? [element] : [])
  }
  const pick = (element: Element) => {
    if (element.localName === 'iframe') return (element as HTMLElement).focus()
    const isControl = wanted.what === 'control'
    const like = isControl
      ? withoutPeople('control', taughtTraits(element))
      : withoutPeople('place', taughtPlace(element))
    const all = allAlike(like, isControl ? 'control' : 'shows', element.getRootNode() as ParentNode)
    picked = { wanted, element, like, matches: all.length }
    panel?.close()
    note?.close()
    outline.around(all.length > 0 ? all : [element])
    panel = openPanel(surfaces, picked, act)
  }
  const act = async (what: PanelAct) => {
    if (!picked) return
    const { element, like } = picked
    const wider = element.parentElement
    panel?.close()
    panel = picked = undefined
    if (what === 'stop') return over()
    if (what === 'another') return show(undefined)
    if (what === 'wider') return wider ? pick(wider) : undefined
    const how = await keep({ like, on: placeOf(location) })
    if (signal.aborted) return
    outline.clear()
    note = openNote(surfaces, how === 'kept' ? WORDS.kept : WORDS.notKept, element)
    clearTimeout(timer)
    timer = setTimeout(over, SEEN)
  }
  const step = (by: 1 | -1) => {
    const all = candidates(wanted)
    const next = all[(all.indexOf(at as Element) + by + all.length) % all.length]
    next?.scrollIntoView({ block: 'nearest' })
    show(next)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return over()
    if (picked) {
      const keys: Record<string, PanelAct> = { Enter: 'keep', KeyA: 'another', KeyW: 'wider' }
      const what = keys[event.code] ?? keys[event.key]
      return what && void act(what)
    }
    if (event.key === 'Tab') return step(event.shiftKey ? -1 : 1)
    if (event.key === 'Enter' && at) pick(at)
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && !picked) show(meantBy(pressPath(event).slice(0, PATH), wanted))
    },
    { capture: true, passive: true, signal },
  )

  return {
    takes(event) {
      const ours = surfaces.takes(event)
      if (ours !== 'not-ours') return ours
      if (event instanceof KeyboardEvent) {
        if (event.ctrlKey || event.metaKey || event.altKey) return 'leave'
        if (event.type === 'keydown') key(event)
        return 'hide'
      }
      if (picked) return 'not-ours'
      const element =
        event.type === 'click' ? meantBy(ancestry(pressPath(event)[0] as Element, PATH), wanted) : undefined
      if (element) pick(element)
      return 'hide'
    },
  }
}

/** ms the last word stays. */
const SEEN = 1_600
/** ms after which whoever began to point has forgotten it: the next press may be a hang-up. */
const GIVES_UP = 120_000
