import type { CallId } from '../../core/ids'
import { summaryWithoutWords } from '../../core/retention'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { KeptWords } from '../ports/kept-words'
import type { Kept } from '../ports/outcome'
import { readCounters } from './counters'
import type { Opener } from './database'
import { foldLines } from './fold-lines'
import { inList } from './list-range'
import { openSummary } from './summaries'

export const idbKeptWords = (open: Opener, now: () => Millis): KeptWords => ({
  async count() {
    const tx = (await open()).transaction(['counts', 'summaries'])
    const counts = await readCounters(tx.objectStore('counts'), tx.objectStore('summaries'))
    return counts.words ?? 0
  },
  forgetBefore: forgetWordsBefore(open, now),
})

/** By itself: the worker counts nothing. */
export const forgetWordsBefore =
  (open: Opener, now: () => Millis): KeptWords['forgetBefore'] =>
  async (began) => {
    const index = (await open()).transaction('summaries').store.index('byList')
    const due = await index.getAllKeys(inList('words:unflagged', undefined, began))
    let forgotten = 0
    for (const id of due) {
      const kept = await keeping(() => forget(open, id, now()))
      if (kept.outcome === 'disk-full') return { ...kept, forgotten }
      if (kept.outcome === 'kept') forgotten += 1
    }
    return { outcome: 'kept', forgotten }
  }

/** Folding once more, under a summary that keeps no words. */
async function forget(open: Opener, id: CallId, at: Millis): Promise<Kept> {
  const summary = openSummary(await (await open()).get('summaries', id), id)
  return summary.is === 'read'
    ? foldLines(open, id, summaryWithoutWords(summary.value), at)
    : { outcome: 'not-kept', sentence: summary.sentence }
}
