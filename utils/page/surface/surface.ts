import { keepThere } from './keep-there'
import { LOOK } from './look'
import type { Point } from './place'

/**
 * Something of ours on somebody's page: a closed shadow root in the top layer, out of reach of the page's styles and scripts.
 * While the page has a modal dialog open everything outside it is inert, so ours moves into it.
 */
export interface Surface {
  host: HTMLElement
  root: ShadowRoot
  moveTo(at: Point): void
  close(): void
}

export interface SurfaceTerms {
  /** After the common look. Goes in by `textContent`: constructable style sheets fail in Firefox's content scripts. */
  css: string
  content: Node
  /** A person pressed our element with this `data-act`. */
  act(name: string): void
  /** The page would not have it. */
  gone?(): void
  /** Presses go through it to the page. */
  through?: true
}

/** `hide`: ours, and the page must not see it. `leave`: ours, and the browser does the rest. */
export type Taken = 'hide' | 'leave' | 'not-ours'

const RESET =
  'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;margin:0!important;border:0!important;padding:0!important;' +
  'background:none!important;display:block!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important;' +
  'overflow:visible!important;z-index:2147483647!important;'

export function createSurfaces() {
  const open = new Map<Surface, SurfaceTerms>()

  return {
    open(terms: SurfaceTerms): Surface {
      const host = document.createElement('div')
      const root = host.attachShadow({ mode: 'closed' })
      const style = document.createElement('style')
      style.textContent = LOOK + terms.css
      root.append(style, terms.content)
      root.addEventListener('click', (event) => event.isTrusted && press(terms, event.target))
      const closing = new AbortController()
      const close = () => {
        open.delete(surface)
        closing.abort()
        host.remove()
      }
      const base = terms.through ? `${RESET}pointer-events:none!important;` : RESET
      const kept = keepThere(host, base, closing.signal, () => {
        close()
        terms.gone?.()
      })
      const moveTo = ({ x, y }: Point) => kept.style(`${base}transform:translate(${x}px,${y}px)!important`)
      const surface = { host, root, moveTo, close }
      open.set(surface, terms)
      return surface
    },
    /**
     * Presses on ours end here: a focus trap or a "press outside closes" of the page must not hear of them. Our buttons hear of a
     * pointer's click from here; a key's, and a screen reader's, take their own way.
     */
    takes(event: Event): Taken {
      const [hit] = event.composedPath()
      const found = [...open].find(([{ host }]) => host === hit)
      if (!found) return 'not-ours'
      if (!(event instanceof MouseEvent) || (event.type === 'click' && event.detail === 0)) return 'leave'
      const [{ root }, terms] = found
      if (event.type === 'click') press(terms, root.elementFromPoint(event.clientX, event.clientY))
      return 'hide'
    },
    closeAll(): void {
      for (const surface of [...open.keys()]) surface.close()
    },
  }
}
export type Surfaces = ReturnType<typeof createSurfaces>

function press(terms: SurfaceTerms, target: EventTarget | null): void {
  const name = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
  if (name) terms.act(name)
}
