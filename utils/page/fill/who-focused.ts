/** ms between a press or Tab and the focus that follows from it. */
const FOLLOWS = 700

/** Whether the agent moved the keyboard to a field, by a trusted press on it or its label, or by Tab; else a script did. */
export function createFocusSense() {
  let pressed: { on: EventTarget[]; at: number } | undefined
  let tabbed = Number.NEGATIVE_INFINITY

  return {
    /** Every trusted press and key of the frame. */
    hear(event: Event): void {
      if (event.type === 'pointerdown') pressed = { on: event.composedPath(), at: event.timeStamp }
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Tab') tabbed = event.timeStamp
    },
    focusedBy(field: HTMLElement, at: number): 'agent' | 'script' {
      if (at - tabbed < FOLLOWS) return 'agent'
      if (!pressed || at - pressed.at > FOLLOWS) return 'script'
      const labels =
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [...(field.labels ?? [])] : []
      return pressed.on.some((target) => target === field || labels.some((label) => label === target))
        ? 'agent'
        : 'script'
    },
  }
}
export type FocusSense = ReturnType<typeof createFocusSense>
