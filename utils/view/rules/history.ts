import { computed, signal } from '@preact/signals'

/** Steps an admin may take back; older ones are forgotten. Sets share all that did not change. */
const DEEPEST = 200

/**
 * What something was before each step, and the way back and forth. Steps with the same `touch` one after another are one:
 * a word typed letter by letter is taken back whole.
 */
export function historyOf<T>(first: T) {
  const now = signal(first)
  const before = signal<readonly T[]>([])
  const undone = signal<readonly T[]>([])
  let touched: string | undefined

  return {
    now,
    canUndo: computed(() => before.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    step(to: T, touch?: string) {
      if (touch === undefined || touch !== touched) before.value = [...before.value, now.value].slice(-DEEPEST)
      touched = touch
      undone.value = []
      now.value = to
    },
    undo() {
      const last = before.value.at(-1)
      if (before.value.length === 0) return
      undone.value = [...undone.value, now.value]
      before.value = before.value.slice(0, -1)
      now.value = last as T
      touched = undefined
    },
    redo() {
      if (undone.value.length === 0) return
      const next = undone.value.at(-1)
      before.value = [...before.value, now.value]
      undone.value = undone.value.slice(0, -1)
      now.value = next as T
      touched = undefined
    },
    /** A new beginning: there is nothing to go back to. */
    reset(to: T) {
      before.value = []
      undone.value = []
      touched = undefined
      now.value = to
    },
  }
}
