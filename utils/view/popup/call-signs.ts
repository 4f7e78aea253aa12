import { signal } from '@preact/signals'
import type { LiveView } from '../../wire/topics'

/** What came of a vendor's messages since the worker started. */
export interface VendorLine {
  vendor: string
  understood: number
  refused: { why: string; times: number }[]
}
export interface CallSignsPorts {
  view(): Promise<LiveView | undefined>
  vendors(): Promise<VendorLine[]>
}
export type CallSignsModel = ReturnType<typeof callSignsModel>

/** What Earshot goes by on this call: where the words come from, what the softphones' messages were worth. */
export function callSignsModel(ports: CallSignsPorts) {
  const words = signal<{ hearing: 'no-call' | 'nothing' | 'words'; from?: string | undefined }>({ hearing: 'no-call' })
  const vendors = signal<VendorLine[]>([])
  return {
    words,
    vendors,
    async look() {
      const [view, lines] = await Promise.all([ports.view(), ports.vendors()])
      const call = view?.calls.find(({ current }) => current)
      words.value = call ? { hearing: call.hearing, from: call.wordsFrom } : { hearing: 'no-call' }
      vendors.value = lines
    },
  }
}
