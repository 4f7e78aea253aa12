import { useEffect } from 'preact/hooks'

const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [type=file], [tabindex="-1"])'

interface Place {
  thing: HTMLElement
  /** From the inside out: each with how many things stood before it there. */
  within: { ancestor: Element; at: number }[]
}

/**
 * When the thing with the focus is gone or shut, the focus goes to what stands in its place: the next note, the next
 * person, the button beside it. Else a page's keyboard begins at the top again after every press. A part may name where
 * else to go, as a selector in `data-home`.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | undefined
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) place = placeOf(target)
    }
    const watch = new MutationObserver(() => {
      const { activeElement } = document
      // A shut button has the focus until the next frame, and can do nothing with it.
      const isFree = activeElement === document.body || activeElement === place?.thing
      if (place && isFree && isGone(place.thing)) inPlaceOf(place)?.focus()
    })
    document.addEventListener('focusin', onFocus)
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', onFocus)
      watch.disconnect()
    }
  }, [])
}

function placeOf(thing: HTMLElement): Place {
  const within: Place['within'] = []
  for (let ancestor = thing.parentElement; ancestor && ancestor !== document.body; ancestor = ancestor.parentElement)
    within.push({ ancestor, at: focusable(ancestor).indexOf(thing) })
  return { thing, within }
}

const isGone = (thing: HTMLElement) => !thing.isConnected || thing.matches(':disabled')

function inPlaceOf({ within }: Place): HTMLElement | undefined {
  for (const { ancestor, at } of within) {
    if (!ancestor.isConnected) continue
    const there = focusable(ancestor)
    const next = there[Math.max(0, Math.min(at, there.length - 1))]
    if (next) return next
    const home = ancestor.getAttribute('data-home')
    const named = home && document.querySelector<HTMLElement>(home)
    if (named) return named
  }
  return undefined
}

const focusable = (within: Element): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(FOCUSABLE)]
