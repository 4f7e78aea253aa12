import type { Paper } from '../../utils/core/papers/paper'
import type { Papers } from '../../utils/store/ports/papers'
import { memoryStores } from '../contract/memory'

/** Papers behind their port; the real adapter keeps the same contract. */
export function memoryPapers(papers: readonly Paper[] = []): Papers {
  const store = memoryStores(() => Number.MAX_SAFE_INTEGER).papers
  void store.take(papers, 'made-up')
  return store
}
