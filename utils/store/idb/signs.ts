import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import type { Sign } from '../../language/search/sign'
import { putSign, signOfCall } from './bodies'
import { openBody, revOf } from './body'
import type { Opener } from './database'
import { openSummary } from './summaries'
import { writing } from './transaction'

export interface Signed {
  call: CallId
  at: Millis
  lasted: Millis
  bits: Sign
}

/** The signs of all calls, remembered: the first look reads them, the next ones only what was written since. */
export function rememberedSigns(open: Opener): () => Promise<ReadonlyMap<CallId, Signed>> {
  const known = new Map<CallId, Signed>()
  let last = 0
  return async () => {
    const kept = await signUnsigned(open)
    // Calls were deleted meanwhile: what was remembered of them goes as well.
    if (known.size > kept) {
      known.clear()
      last = 0
    }
    const tx = (await open()).transaction('signs')
    const news = IDBKeyRange.lowerBound(last, true)
    const [keys, signs] = await Promise.all([tx.store.getAllKeys(news), tx.store.getAll(news)])
    last = keys.at(-1) ?? last
    for (const { call, at, lasted, bits } of signs) known.set(call, { call, at, lasted, bits })
    return known
  }
}

const BATCH = 100

/** Calls of an older Earshot have no sign yet: the first search makes them, some at a time. → how many there were */
async function signUnsigned(open: Opener): Promise<number> {
  const tx = (await open()).transaction(['bodies', 'signs'])
  const [bodies, signs] = await Promise.all([tx.objectStore('bodies').count(), tx.objectStore('signs').count()])
  if (bodies === signs) return signs
  const reading = (await open()).transaction(['bodies', 'signs'])
  const [all, signed] = await Promise.all([
    reading.objectStore('bodies').getAllKeys(),
    reading.objectStore('signs').getAll(),
  ])
  const known = new Set(signed.map(({ call }) => call))
  const unsigned = all.filter((id) => !known.has(id))
  for (let i = 0; i < unsigned.length; i += BATCH) await signThese(open, unsigned.slice(i, i + BATCH))
  return signs
}

async function signThese(open: Opener, ids: readonly CallId[]): Promise<void> {
  const tx = (await open()).transaction(['bodies', 'summaries'])
  const stored = await Promise.all(
    ids.map(async (id) => ({
      id,
      body: await tx.objectStore('bodies').get(id),
      record: await tx.objectStore('summaries').get(id),
    })),
  )
  const made = await Promise.all(
    stored.map(async ({ id, body, record }) => {
      const lines = await openBody(body, id)
      const summary = openSummary(record, id)
      // What cannot be read holds no words: it is set aside when it is opened.
      const placed = summary.is === 'read' ? summary.value : { id, startedAt: 0, duration: 0 }
      return { placed, rev: revOf(body), bits: signOfCall(lines.is === 'read' ? lines.events : []) }
    }),
  )
  await writing(open, ['bodies', 'signs'], 'relaxed', async (tx) => {
    for (const { placed, rev, bits } of made) {
      const now = await tx.objectStore('bodies').get(placed.id)
      // Written anew meanwhile, it has its sign; deleted, it needs none.
      if (now !== undefined && revOf(now) === rev) await putSign(tx, placed, bits)
    }
  })
}
