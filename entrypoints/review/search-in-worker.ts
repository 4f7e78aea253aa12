import type { CallSearch, FoundCalls } from '../../utils/store/ports/call-search'
import type { SearchAnswer, SearchAsked } from './search-worker'

/** The search behind a worker, which starts with the first words looked for. */
export function searchInWorker(database: string): CallSearch {
  const waiting = new Map<number, { found(found: FoundCalls): void; failed(error: Error): void }>()
  let worker: Worker | undefined
  let asked = 0

  function start(): Worker {
    const begun = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: database })
    begun.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      const asker = waiting.get(data.n)
      waiting.delete(data.n)
      if ('found' in data) asker?.found(data.found)
      else asker?.failed(new Error(data.sentence))
    })
    begun.addEventListener('error', ({ message }) => {
      for (const { failed } of waiting.values()) failed(new Error(message))
      waiting.clear()
      // The next words start a new one.
      worker = undefined
    })
    return begun
  }

  const find: CallSearch['find'] = (typed, query, after) =>
    new Promise((found, failed) => {
      worker ??= start()
      const ask: SearchAsked = { n: ++asked, typed, query, after }
      waiting.set(ask.n, { found, failed })
      worker.postMessage(ask)
    })

  return {
    find,
    async warm() {
      await find('', {})
    },
  }
}
