import type { Area } from '../../../utils/store/area/area'

type Listener = (changes: Record<string, unknown>) => void

/** A storage area as the browsers have it: copies in, copies out, changes told afterwards. */
export function memoryArea(initial: Record<string, unknown> = {}): Area & { items: Map<string, unknown> } {
  const items = new Map(Object.entries(initial))
  const listeners = new Set<Listener>()
  const tell = (keys: string[]) => {
    for (const listener of listeners)
      listener(Object.fromEntries(keys.map((key) => [key, { newValue: items.get(key) }])))
  }
  return {
    items,
    async get(keys) {
      const asked = keys === null || keys === undefined ? [...items.keys()] : [keys].flat()
      return structuredClone(
        Object.fromEntries(asked.filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
      )
    },
    async set(changed) {
      for (const [key, value] of Object.entries(structuredClone(changed))) items.set(key, value)
      tell(Object.keys(changed))
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key)
      tell([keys].flat())
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  }
}

/** Chrome's words when storage.local is full. */
export const fullArea = (): Area => ({
  ...memoryArea(),
  set: () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')),
})
