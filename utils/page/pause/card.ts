import type { PauseWords } from '../../core/pause-words'
import type { Area, CardTerms } from '../../wire/topics'
import { el, key } from '../surface/dom'
import { placeBeside } from '../surface/place'
import type { Surface, Surfaces } from '../surface/surface'
import { CARD_LOOK } from './card-look'

export type CardAct = 'back' | 'end-now'

/** The pause as the agent sees it: in this frame or, for a frame too small for it, in the top one. */
export interface Card {
  painted: Promise<'on-screen' | 'not-seen'>
  /** What is left of the countdown: its part, 0–1, and its seconds. */
  left(part: number, seconds: number): void
  close(): void
}

/** `no-room`: not beside the control, not even in its compact form; or the desk has not said yet what it says. */
export function openCard(
  surfaces: Surfaces,
  words: PauseWords | undefined,
  terms: CardTerms,
  control: Area,
  act: (act: CardAct) => void,
): Card | 'no-room' {
  if (!words) return 'no-room'
  const { card, left } = cardOf(words, terms)
  const surface = surfaces.open({ css: CARD_LOOK, content: card, act: (name) => act(name as CardAct) })
  const place = () => {
    const { offsetWidth: width, offsetHeight: height } = card
    return placeBeside(control, { width, height }, { width: innerWidth, height: innerHeight })
  }
  let at = place()
  if (!at) {
    card.dataset.compact = ''
    at = place()
  }
  if (!at) {
    surface.close()
    return 'no-room'
  }
  surface.moveTo(at)
  return { painted: painted(surface, card, words), left, close: surface.close }
}

function cardOf(words: PauseWords, { open, seconds }: CardTerms) {
  const [first] = open
  const clock = el('b', {}, String(seconds))
  const bar = el('b', {})
  const say = first
    ? [el('p', { class: 'say', id: 'say' }, el('span', {}, words.say), el('q', {}, words.steps[first].say))]
    : []
  const button = (act: CardAct, name: string, keys: string, shown: string, look: string) =>
    el('button', { type: 'button', class: look, 'data-act': act, 'aria-keyshortcuts': keys }, name, key(shown))
  const card = el(
    'div',
    { class: 'box card', role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'missing say still' },
    el('h2', { id: 'title' }, words.title, el('i', { 'aria-hidden': 'true' }, words.endsIn, ' ', clock)),
    el('ul', { id: 'missing' }, ...open.map((step) => el('li', {}, words.steps[step].missing))),
    ...say,
    el('p', { class: 'still', id: 'still' }, words.still),
    el(
      'div',
      { class: 'acts' },
      button('back', words.back, 'Escape B', 'Esc', 'main'),
      button('end-now', words.end, 'E', 'E', ''),
    ),
    el('div', { class: 'bar' }, bar),
    el('p', { class: 'unseen', role: 'alert' }),
  )
  const left = (part: number, whole: number) => {
    bar.style.transform = `scaleX(${part})`
    clock.textContent = String(whole)
  }
  return { card, left }
}

/** On screen two frames on, with nothing of the page over it. Then screen readers are told: they hear only what changes. */
async function painted(
  surface: Surface,
  card: HTMLElement,
  { title, still }: PauseWords,
): Promise<'on-screen' | 'not-seen'> {
  for (const _ of [1, 2]) await new Promise((then) => requestAnimationFrame(then))
  const { x, y, width, height } = card.getBoundingClientRect()
  if (document.elementFromPoint(x + width / 2, y + height / 2) !== surface.host) return 'not-seen'
  const missing = [...card.querySelectorAll('li')].map((line) => line.textContent)
  card.querySelector('[role=alert]')?.append(`${title}: ${missing.join(', ')}. ${still}.`)
  return 'on-screen'
}
