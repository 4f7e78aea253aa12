import type { Dropped, VendorName } from '../core/vendor-origins'

export type VendorCount = 'understood' | 'not-understood' | keyof Dropped
export type VendorCounts = Partial<Record<VendorCount, number>>

/** What came of each vendor's messages since the worker started: a protocol that has changed shows here first. */
export function createVendorTally() {
  const tally: Partial<Record<VendorName, VendorCounts>> = {}
  return {
    add(vendor: VendorName, count: VendorCount, by: number | undefined): void {
      if (!by) return
      const counts = tally[vendor] ?? {}
      tally[vendor] = { ...counts, [count]: (counts[count] ?? 0) + by }
    },
    read: (): Readonly<typeof tally> => tally,
  }
}
