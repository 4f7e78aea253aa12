import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { QUEUE } from '../words'

/** Pages of fifty: what is not looked at is not in memory. */
export function Pager({ queue }: { queue: QueueModel }) {
  const page = queue.pageNumber.value
  if (page === 1 && !queue.hasOlder.value) return null
  return (
    <nav class="pager" aria-label={QUEUE.pages}>
      <Button disabled={page === 1} onPress={() => queue.turn('newer')}>
        {QUEUE.newer}
      </Button>
      <span class="soft">{QUEUE.page(page)}</span>
      <Button disabled={!queue.hasOlder.value} onPress={() => queue.turn('older')}>
        {QUEUE.older}
      </Button>
    </nav>
  )
}
