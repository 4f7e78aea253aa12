import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { Taken, WholeCall } from '../ports/call-records'
import { putBody, signOfCall } from './bodies'
import { packBody, revOf } from './body'
import type { Opener } from './database'
import { isErased, isOfErasedCaller } from './stubs'
import { openSummary, putSummaries } from './summaries'
import { type Writing, writing } from './transaction'

/** All of them in one transaction, or none; what is here already, or was forgotten here, stays as it is. */
export async function takeCalls(
  open: Opener,
  calls: readonly WholeCall[],
  known: 'stays' | 'replaced',
): Promise<Taken & { outcome: 'kept' }> {
  const once = [...new Map(calls.map((call) => [call.summary.id, call])).values()]
  const packed = await Promise.all(
    once.map(async (call) => ({ call, body: await packBody(call.summary.id, 1, call.events) })),
  )
  return writing(open, ['summaries', 'bodies', 'signs', 'counts', 'erased'], 'relaxed', async (tx) => {
    const standings = await Promise.all(once.map((call) => standingOf(tx, call, known)))
    const news = packed.filter((_, i) => standings[i] === 'taken')
    await Promise.all(
      news.map(async ({ body, call }) => {
        const rev = revOf(await tx.objectStore('bodies').get(body.id)) + 1
        await putBody(tx, { ...body, rev }, call.summary, signOfCall(call.events))
      }),
    )
    await putSummaries(tx, await Promise.all(news.map(({ call }) => asSeenHere(tx, call.summary))))
    const named = (standing: keyof Taken): CallId[] =>
      once.flatMap(({ summary }, i) => (standings[i] === standing ? [summary.id] : []))
    return { outcome: 'kept', taken: named('taken'), known: named('known'), erased: named('erased') }
  })
}

/** A fuller copy is no new call: what the lead has seen of it stays seen. */
async function asSeenHere(tx: Writing, summary: CallSummary): Promise<CallSummary> {
  const before = openSummary(await tx.objectStore('summaries').get(summary.id), summary.id)
  return before.is === 'read' ? { ...summary, seen: before.value.seen } : summary
}

async function standingOf(tx: Writing, { summary }: WholeCall, known: 'stays' | 'replaced'): Promise<keyof Taken> {
  if (await isErased(tx, summary.id)) return 'erased'
  if (await isOfErasedCaller(tx, summary.callerHashes, summary.startedAt)) return 'erased'
  const isHere = (await tx.objectStore('summaries').getKey(summary.id)) !== undefined
  return isHere && known === 'stays' ? 'known' : 'taken'
}
