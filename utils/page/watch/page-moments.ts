/** ms after a press or a change of its address: most pages show the record at once, the rest until they have settled. */
const EARLY = 25
const AGAIN = 75
const SETTLE = 400
/** Looks may take this part of a core (DESIGN §10). */
const SHARE = 0.02
/** ms for which what is not taken is saved up: what a press opens does not wait because of a look before it. A new page has saved nothing. */
const SAVED = 4_000

declare const navigation: EventTarget | undefined

/** `early`: the address may be new and the page still the old one. */
export type Moment = 'early' | 'settled'

/**
 * Tells when a page may show something else: another address, another title, a press, the tab in front again. No observer but on
 * the one title element, no timer but those of the two looks; a page in the background is left alone.
 */
export function onPageMoments(look: (when: Moment) => void, signal: AbortSignal): { soon(): void } {
  const planned = new Set<Moment>()
  let paidUntil = 0
  let asked = 0

  const run = (when: Moment) => {
    planned.delete(when)
    // What is still being written is read when it is there.
    if (signal.aborted || document.hidden || document.readyState === 'loading') return
    const began = performance.now()
    look(when)
    paidUntil = Math.max(paidUntil, began - SAVED) + (performance.now() - began) / SHARE
    if (when === 'early' && planned.has('settled')) plan('early', AGAIN)
    if (when === 'settled' && began - asked < SETTLE / 2) plan('settled', SETTLE)
  }
  const plan = (when: Moment, wait: number) => {
    if (planned.has(when)) return
    planned.add(when)
    setTimeout(run, Math.max(wait, paidUntil - performance.now()), when)
  }
  const watch = new MutationObserver(() => soon())
  const soon = () => {
    const title = document.querySelector('head > title')
    if (title) watch.observe(title, { childList: true })
    asked = performance.now()
    plan('early', EARLY)
    plan('settled', SETTLE)
  }

  for (const type of ['DOMContentLoaded', 'load', 'popstate', 'hashchange', 'pageshow', 'visibilitychange'])
    addEventListener(type, soon, { signal })
  for (const type of ['click', 'change']) addEventListener(type, soon, { capture: true, passive: true, signal })
  if (typeof navigation !== 'undefined') navigation.addEventListener('currententrychange', soon, { signal })
  signal.addEventListener('abort', () => watch.disconnect())
  return { soon }
}
