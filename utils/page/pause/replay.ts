/** How the held press came, so that it can be done again. */
export interface HeldPress {
  path: readonly Element[]
  /** px in this frame: where the pointer was, or the middle of what had the keyboard. */
  at: { x: number; y: number }
  key?: Pick<KeyboardEvent, 'key' | 'code'>
}

export function heldPress(path: readonly Element[], event: Event): HeldPress {
  if (event instanceof MouseEvent && event.detail + event.clientX + event.clientY > 0)
    return { path, at: { x: event.clientX, y: event.clientY } }
  const { x, y, width, height } = path[0]?.getBoundingClientRect() ?? new DOMRect()
  const at = { x: x + width / 2, y: y + height / 2 }
  // A shortcut of the page's own presses no control: what it stands for is done by pressing the button.
  const pressedBy = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ') ? event : undefined
  return pressedBy ? { path, at, key: { key: pressedBy.key, code: pressedBy.code } } : { path, at }
}

/** The controls that a key clicks by itself: untrusted keys do not. */
const CLICKED_BY_KEY = 'button,a[href],input,summary'

/**
 * The whole press once more on the original target: some handlers sit on pointerdown, some ignore events aimed elsewhere, and svg
 * has no `.click()`. The events are scripted, so no guard of ours holds them, and a page that asks for trust will not believe them.
 */
export function replay(target: Element, { at, key }: HeldPress): void {
  const place = { clientX: at.x, clientY: at.y, screenX: at.x + screenX, screenY: at.y + screenY }
  const base = { bubbles: true, cancelable: true, composed: true, view: window, ...place }
  const pointer = { ...base, pointerId: 1, pointerType: 'mouse', isPrimary: true }
  const click = () => target.dispatchEvent(new PointerEvent('click', { ...pointer, detail: key ? 0 : 1 }))
  if (key) {
    const init = { ...base, ...key, keyCode: key.key === 'Enter' ? 13 : 32 }
    const wanted = target.dispatchEvent(new KeyboardEvent('keydown', init))
    target.dispatchEvent(new KeyboardEvent('keyup', init))
    if (wanted && target.closest(CLICKED_BY_KEY)) click()
    return
  }
  target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1, pressure: 0.5 }))
  target.dispatchEvent(new MouseEvent('mousedown', { ...base, buttons: 1, detail: 1 }))
  target.dispatchEvent(new PointerEvent('pointerup', pointer))
  target.dispatchEvent(new MouseEvent('mouseup', { ...base, detail: 1 }))
  click()
}
