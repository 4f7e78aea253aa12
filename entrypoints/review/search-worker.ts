import { databaseAt } from '../../utils/store/idb/database'
import { idbSearch } from '../../utils/store/idb/search'
import type { CallQuery, PageKey } from '../../utils/store/ports/call-records'
import type { FoundCalls } from '../../utils/store/ports/call-search'

export interface SearchAsked {
  n: number
  typed: string
  query: CallQuery
  after?: PageKey
}
export type SearchAnswer = { n: number; found: FoundCalls } | { n: number; sentence: string }

/** Reads and unpacks calls beside the page, so that typing never waits for them. Its name is the database's. */
const search = idbSearch(databaseAt(self.name))

self.addEventListener('message', async ({ data: { n, typed, query, after } }: MessageEvent<SearchAsked>) => {
  const answer: SearchAnswer = await search.find(typed, query, after).then(
    (found) => ({ n, found }),
    (error: unknown) => ({ n, sentence: error instanceof Error ? error.message : String(error) }),
  )
  self.postMessage(answer)
})
