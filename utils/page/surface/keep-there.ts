/** A page that takes our host away this often within the time does not want it: we go. */
const FIGHT = { times: 5, within: 5_000 }

/**
 * Puts a host into the top layer and keeps it there: the page may have moved, hidden or removed it, on purpose or by drawing
 * itself anew. Watched are the host's own attributes and the children of its parent, nothing else.
 */
export function keepThere(host: HTMLElement, style: string, signal: AbortSignal, giveUp: () => void) {
  let restored: number[] = []
  const watch = new MutationObserver(() => restore())

  const show = () => {
    watch.disconnect()
    home(host)
    host.setAttribute('popover', 'manual')
    host.removeAttribute('hidden')
    host.removeAttribute('class')
    host.removeAttribute('inert')
    host.setAttribute('style', style)
    if (host.matches(':popover-open')) host.hidePopover()
    host.showPopover()
    watch.observe(host, { attributes: true })
    if (host.parentElement) watch.observe(host.parentElement, { childList: true })
  }
  const restore = () => {
    if (signal.aborted || isThere(host, style)) return
    const now = performance.now()
    restored = [...restored.filter((at) => now - at < FIGHT.within), now]
    if (restored.length > FIGHT.times) return giveUp()
    show()
  }

  show()
  // A dialog opens above us, or the one we were in closes: to the top again.
  addEventListener('toggle', ({ target }) => target instanceof HTMLDialogElement && show(), { capture: true, signal })
  signal.addEventListener('abort', () => watch.disconnect())
  return {
    style(css: string): void {
      style = css
      host.setAttribute('style', css)
      watch.takeRecords()
    },
  }
}

interface Mover {
  moveBefore?(node: Node, child: Node | null): void
}

/** The innermost open modal dialog, else the document. `moveBefore` keeps a frame of ours loaded on the way. */
function home(host: HTMLElement): void {
  const parent: Element & Mover =
    [...document.getElementsByTagName('dialog')].findLast((dialog) => dialog.matches(':modal')) ??
    document.documentElement
  if (host.parentElement === parent) return
  if (host.isConnected && parent.moveBefore) parent.moveBefore(host, null)
  else parent.append(host)
}

const isThere = (host: HTMLElement, style: string) =>
  host.isConnected &&
  host.matches(':popover-open') &&
  host.getAttribute('style') === style &&
  host.attributes.length === 2
