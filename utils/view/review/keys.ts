import type { ReviewModel } from './review'

/** The queue by keyboard. One key each; none while a field is typed in. */
export const KEYS = {
  j: 'next call',
  k: 'previous call',
  o: 'open it',
  m: 'mark seen or not seen',
  n: 'mark seen and open the next',
  x: 'choose it',
  a: 'choose the whole page',
  u: 'undo the last mark',
  /** Done where the field is: what is typed next must find it focused. */
  '/': 'look for words',
  Escape: 'back to the queue',
} as const
export type ReviewKey = keyof typeof KEYS

export const isReviewKey = (key: string): key is ReviewKey => key in KEYS

/** What a key does now. It waits for nothing but the store. */
export async function pressKey(
  key: ReviewKey,
  { queue, openCall, readCall, backToQueue, route }: ReviewModel,
): Promise<void> {
  if (route.value.at !== 'calls') return
  const call = queue.current.value
  const openAnother = async (by: 1 | -1) => {
    await queue.move(by)
    const next = queue.current.value
    if (next && route.value.at === 'calls' && route.value.call) openCall(next.id)
  }
  if (key === 'j') return openAnother(1)
  if (key === 'k') return openAnother(-1)
  if (key === 'u') return queue.undo()
  if (key === '/') return
  if (key === 'Escape') return backToQueue()
  if (key === 'a') return queue.choosePage()
  if (!call) return
  if (key === 'o') return readCall(call.id)
  if (key === 'x') return queue.choose(call.id)
  if (key === 'm') return queue.mark(queue.picked.value, call.seen === 'seen' ? 'unseen' : 'seen')
  await queue.mark([call.id], 'seen')
  await queue.move(1)
  const next = queue.current.value
  if (next && next.id !== call.id) openCall(next.id)
}
