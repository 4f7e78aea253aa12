import { DEFAULT_FILTER, sameFilter, VIEWS } from '../../../utils/view/review/filter'
import type { MadeUpModel } from '../../../utils/view/review/made-up'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { MadeUpOffer } from '../MadeUp'
import { QUEUE } from '../words'

/** Empty because nothing was there yet, because all is seen, or because the filter leaves nothing: three sentences. */
export function EmptyQueue({ queue, madeUp }: { queue: QueueModel; madeUp: MadeUpModel }) {
  const noCalls = (queue.counts.value.all ?? 0) === 0
  if (noCalls)
    return (
      <EmptyState title={QUEUE.empty.title} icon="phone">
        <p>{QUEUE.empty.text}</p>
        <p>{QUEUE.empty.how}</p>
        <MadeUpOffer madeUp={madeUp} />
      </EmptyState>
    )
  const { title, text } = sameFilter(queue.filter.value, VIEWS['to-review']) ? QUEUE.allSeen : QUEUE.emptyFilter
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      <Button onPress={() => queue.show(DEFAULT_FILTER)}>{QUEUE.emptyFilter.back}</Button>
    </EmptyState>
  )
}
