import type { CallId } from '../../core/ids'
import type { Opener } from './database'
import { type Signed, signCalls } from './sign-calls'

export interface Signs {
  all: ReadonlyMap<CallId, Signed>
  /** Some could not be kept, and hold for as long as this page is open. */
  trouble?: { sentence: string }
}

/** Together: few enough that the page does not wait for the database. */
const BATCH = 100

/**
 * The signs of all calls, remembered: the first look reads them, the next ones only what was written since. Calls of an
 * older Earshot have none yet: they are made by the first search, and kept where there is room.
 */
export function rememberedSigns(open: Opener): () => Promise<Signs> {
  const kept = new Map<CallId, Signed>()
  const unkept = new Map<CallId, Signed>()
  let last = 0

  async function readNews() {
    const { store } = (await open()).transaction('signs')
    const news = IDBKeyRange.lowerBound(last, true)
    const [keys, signs] = await Promise.all([store.getAllKeys(news), store.getAll(news)])
    last = keys.at(-1) ?? last
    for (const { call, at, lasted, bits } of signs) kept.set(call, { call, at, lasted, bits })
  }

  async function signTheRest() {
    const here = new Set(await (await open()).getAllKeys('bodies'))
    for (const signs of [kept, unkept]) for (const id of signs.keys()) if (!here.has(id)) signs.delete(id)
    for (const id of kept.keys()) unkept.delete(id)
    const unsigned = [...here].filter((id) => !kept.has(id) && !unkept.has(id))
    for (let i = 0; i < unsigned.length; i += BATCH) {
      const made = await signCalls(open, unsigned.slice(i, i + BATCH))
      if (made.is === 'not-kept') for (const sign of made.signs) unkept.set(sign.call, sign)
    }
    if (unsigned.length > 0) await readNews()
  }

  return async () => {
    await readNews()
    if ((await (await open()).count('bodies')) !== kept.size) await signTheRest()
    else unkept.clear()
    return unkept.size === 0 ? { all: kept } : { all: new Map([...unkept, ...kept]), trouble: { sentence: NO_ROOM } }
  }
}

const NO_ROOM =
  'There is no room on the disk for what makes looking for words quick. Every call is searched all the same; the first time takes longer.'
