import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Live } from '../../utils/view/live'

/** The part between header and footer. It asks for the height it needs, and scrolls where it cannot have it. */
export function Body({ live, children }: { live: Live; children: ComponentChildren }) {
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const inner = content.current
    const body = inner?.parentElement
    const panel = body?.parentElement
    if (!inner || !body || !panel) return
    const measure = () => live.need(inner.offsetHeight + panel.offsetHeight - body.offsetHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [live])
  return (
    <div class="body">
      <div class="content" ref={content}>
        {children}
      </div>
    </div>
  )
}
