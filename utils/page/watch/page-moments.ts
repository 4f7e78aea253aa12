/** ms after a press or a change of its address: most pages show the record at once, the rest until they have settled. */
const EARLY = 25
const AGAIN = 75
const SETTLE = 400
/** Looks may take this part of a core (DESIGN §10). */
const SHARE = 0.02
/** ms for which what is not taken is saved up: what a press opens does not wait because of a look before it. */
const SAVED = 4_000

interface Navigating extends EventTarget {
  currentEntry: unknown
}
declare const navigation: Navigating | undefined

/** `early`: the address may be new and the page still the old one. */
export type Moment = 'early' | 'settled'

/**
 * Tells when a page may show something else: another address, another title, a press, the tab in front again. No observer but on
 * the one title element, no timer but those of the two looks; a page in the background is left alone.
 */
export function onPageMoments(look: (when: Moment) => void, signal: AbortSignal): { soon(): void } {
  const timers = new Map<Moment, ReturnType<typeof setTimeout>>()
  let paidUntil = -SAVED
  let asked = 0

  const run = (when: Moment) => {
    timers.delete(when)
    if (document.visibilityState !== 'visible') return
    const began = performance.now()
    look(when)
    paidUntil = Math.max(paidUntil, began - SAVED) + (performance.now() - began) / SHARE
    if (when === 'early' && timers.has('settled')) plan('early', AGAIN)
    if (when === 'settled' && began - asked < SETTLE / 2) plan('settled', SETTLE)
  }
  const plan = (when: Moment, wait: number) => {
    if (timers.has(when)) return
    timers.set(when, setTimeout(run, Math.max(wait, paidUntil - performance.now()), when))
  }
  const soon = () => {
    asked = performance.now()
    plan('early', EARLY)
    plan('settled', SETTLE)
  }

  for (const type of ['DOMContentLoaded', 'load', 'popstate', 'hashchange', 'pageshow', 'visibilitychange'])
    addEventListener(type, soon, { signal })
  for (const type of ['click', 'change']) addEventListener(type, soon, { capture: true, passive: true, signal })
  if (typeof navigation !== 'undefined') navigation.addEventListener('currententrychange', soon, { signal })
  const watch = new MutationObserver(soon)
  const watchTitle = () => {
    const title = document.querySelector('head > title')
    if (title) watch.observe(title, { childList: true })
  }
  watchTitle()
  window.addEventListener('DOMContentLoaded', watchTitle, { signal })
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer)
    watch.disconnect()
  })
  return { soon }
}
