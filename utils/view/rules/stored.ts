import { signal } from '@preact/signals'
import type { Stored } from '../../store/ports/stored'
import { decimal } from '../../words/number'

export type StoredModel = ReturnType<typeof storedModel>

/** What lies in this browser, counted when asked. */
export function storedModel(count: () => Promise<Stored>) {
  const stored = signal<Stored | 'counting' | undefined>(undefined)
  return {
    stored,
    async count() {
      stored.value = 'counting'
      stored.value = await count()
    },
  }
}

/** "12 bytes", "3.4 KB", "120 MB". */
export function bytesOf(bytes: number): string {
  if (bytes < 1000) return `${decimal(bytes)} bytes`
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB']
  return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`
}
