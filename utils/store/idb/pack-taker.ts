import type { Millis } from '../../core/time'
import { type Progress, type TakeResult, takePack } from '../packs/take-pack'
import { idbCallRecords } from './call-records'
import type { Opener } from './database'
import { idbErasures } from './erasures'
import { idbPapers } from './papers'
import { thisDesk } from './this-desk'

/** Takes packs into this browser's stores. */
export function packTaker(open: Opener, now: () => Millis) {
  const stores = {
    records: idbCallRecords(open, now),
    papers: idbPapers(open, now),
    erasures: idbErasures(open, now),
    now,
  }
  const desk = thisDesk(open)
  return async (file: Blob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<TakeResult> =>
    takePack(file, stores, await desk(), onProgress, signal)
}
