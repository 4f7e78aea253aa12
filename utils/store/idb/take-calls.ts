import type { CallId } from '../../core/ids'
import type { Taken, WholeCall } from '../ports/call-records'
import { putBody, signOfCall } from './bodies'
import { packBody } from './body'
import type { Opener } from './database'
import { isErased, isOfErasedCaller } from './stubs'
import { putSummaries } from './summaries'
import { type Writing, writing } from './transaction'

/** All of them in one transaction, or none; what is here already, or was forgotten here, stays as it is. */
export async function takeCalls(open: Opener, calls: readonly WholeCall[]): Promise<Taken & { outcome: 'kept' }> {
  const once = [...new Map(calls.map((call) => [call.summary.id, call])).values()]
  const packed = await Promise.all(
    once.map(async (call) => ({ call, body: await packBody(call.summary.id, 1, call.events) })),
  )
  return writing(open, ['summaries', 'bodies', 'signs', 'counts', 'erased'], 'relaxed', async (tx) => {
    const standings = await Promise.all(once.map((call) => standingOf(tx, call)))
    const news = packed.filter((_, i) => standings[i] === 'taken')
    await Promise.all(news.map(({ body, call }) => putBody(tx, body, call.summary.startedAt, signOfCall(call.events))))
    await putSummaries(
      tx,
      news.map(({ call }) => call.summary),
    )
    const named = (standing: keyof Taken): CallId[] =>
      once.flatMap(({ summary }, i) => (standings[i] === standing ? [summary.id] : []))
    return { outcome: 'kept', taken: named('taken'), known: named('known'), erased: named('erased') }
  })
}

async function standingOf(tx: Writing, { summary }: WholeCall): Promise<keyof Taken> {
  if (await isErased(tx, summary.id)) return 'erased'
  if (await isOfErasedCaller(tx, summary.callerHashes, summary.startedAt)) return 'erased'
  return (await tx.objectStore('summaries').getKey(summary.id)) === undefined ? 'taken' : 'known'
}
