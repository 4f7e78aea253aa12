import type { QueueModel } from '../../../utils/view/review/queue'
import { QUEUE } from '../words'

/** What the queue does not show is said as well: most calls need no lead. */
export function Balance({ queue }: { queue: QueueModel }) {
  const counts = queue.counts.value
  const notFlagged = (counts.all ?? 0) - (counts['flag:any'] ?? 0)
  return (
    <p class="balance" role="status">
      {QUEUE.balance(counts['flag:good'] ?? 0, counts['flag:bad'] ?? 0)} · {QUEUE.notFlagged(notFlagged)}
    </p>
  )
}
