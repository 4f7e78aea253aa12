/** Session replay: what is typed is recorded, so that faults can be seen again. */
export interface Stroke {
  type: string
  key: string
  target: string
}

window.__keys = []

const nameOf = (target: EventTarget | null) => (target instanceof Element ? target.localName : 'document')

for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste'] as const) {
  window.addEventListener(
    type,
    (event) => {
      const key = event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? (event.data ?? '') : ''
      window.__keys.push({ type, key, target: nameOf(event.target) })
    },
    { capture: true },
  )
}
