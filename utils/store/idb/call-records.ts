import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { CallRecords } from '../ports/call-records'
import type { Kept } from '../ports/outcome'
import { readCounters } from './counters'
import type { Opener } from './database'
import { deletingCalls } from './delete-calls'
import { openCall } from './open-call'
import { findPage } from './page'
import { setRecordsAside } from './records-aside'
import { openSummary, putSummaries } from './summaries'
import { takeCalls } from './take-calls'
import { writing } from './transaction'

export function idbCallRecords(open: Opener, now: () => Millis): CallRecords {
  return {
    async page(query, after) {
      const { bad, ...page } = await findPage(open, query, after)
      await setRecordsAside(open, bad, now())
      return { ...page, troubles: bad.map(({ trouble }) => trouble) }
    },
    async counts() {
      const tx = (await open()).transaction(['counts', 'summaries'])
      return readCounters(tx.objectStore('counts'), tx.objectStore('summaries'))
    },
    open: (callId) => openCall(open, callId, now()),
    setSeen: (callIds, seen) => keeping(() => setSeen(open, [...new Set(callIds)], seen)),
    async take(calls, known = 'stays') {
      const nothing = { taken: [], known: [], erased: [] }
      return { ...nothing, ...(await keeping(() => takeCalls(open, calls, known))) }
    },
    deleteBefore: (began) => deletingCalls(open).deleteBefore(began),
  }
}

async function setSeen(open: Opener, ids: readonly CallId[], seen: 'seen' | 'unseen'): Promise<Kept> {
  return writing(open, ['summaries', 'counts'], 'relaxed', async (tx) => {
    const stored = await Promise.all(ids.map((id) => tx.objectStore('summaries').get(id)))
    const opened = stored.map((raw, i) => openSummary(raw, ids[i] as CallId))
    const readable = opened.flatMap((summary) => (summary.is === 'read' ? [summary.value] : []))
    await putSummaries(
      tx,
      readable.map((summary) => ({ ...summary, seen })),
    )
    return { outcome: 'kept' }
  })
}
