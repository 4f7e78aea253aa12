/** ms a page needs to settle after a press or a change of its address. */
const SETTLE = 400
/** ms between two looks at most: a page that rewrites its title is not read more often. */
const APART = 1_500

interface Navigating extends EventTarget {
  currentEntry: unknown
}
declare const navigation: Navigating | undefined

/**
 * Tells when a page may show something else: another address, another title, a press, the tab in front again. No observer but on
 * the one title element, no timer but the settling one; a page in the background is left alone.
 */
export function onPageMoments(look: () => void, signal: AbortSignal): { soon(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY

  const run = () => {
    timer = undefined
    if (document.visibilityState !== 'visible') return
    last = performance.now()
    look()
  }
  const soon = () => {
    const wait = Math.max(SETTLE, last + APART - performance.now())
    timer ??= setTimeout(run, wait)
  }

  for (const type of ['DOMContentLoaded', 'load', 'popstate', 'hashchange', 'pageshow'])
    window.addEventListener(type, soon, { signal })
  addEventListener('click', soon, { capture: true, passive: true, signal })
  addEventListener('change', soon, { capture: true, passive: true, signal })
  document.addEventListener('visibilitychange', soon, { signal })
  if (typeof navigation !== 'undefined') navigation.addEventListener('currententrychange', soon, { signal })
  const watch = new MutationObserver(soon)
  const watchTitle = () => {
    const title = document.querySelector('head > title')
    if (title) watch.observe(title, { childList: true })
  }
  watchTitle()
  window.addEventListener('DOMContentLoaded', watchTitle, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    watch.disconnect()
  })
  return { soon }
}
