import type { ReviewModel } from '../../../utils/view/review/review'
import { Banner } from '../../parts/Banner'
import { QUEUE } from '../words'
import { Balance } from './Balance'
import { BulkBar } from './BulkBar'
import { CallRow } from './CallRow'
import { EmptyQueue } from './EmptyQueue'
import { FilterBar } from './FilterBar'
import { Pager } from './Pager'
import { SearchBox } from './SearchBox'
import { TakeAway } from './TakeAway'
import { Views } from './Views'

/** The calls worth a lead's time, a page at a time. */
export function Queue({ model }: { model: ReviewModel }) {
  const { queue } = model
  const calls = queue.calls.value
  return (
    <section class="queue" aria-label={QUEUE.title} aria-busy={queue.saving.value}>
      <Views queue={queue} />
      <SearchBox queue={queue} />
      <Balance queue={queue} />
      <FilterBar queue={queue} />
      {queue.filter.value.show === 'quiet' && <p class="soft">{QUEUE.quietWhy}</p>}
      {queue.troubles.value.map(({ sentence }) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      {[queue.unread.value, queue.refused.value].map(
        (sentence) =>
          sentence && (
            <Banner key={sentence} tone="note">
              {sentence}
            </Banner>
          ),
      )}
      <BulkBar queue={queue} />
      {calls.length > 0 ? (
        <ol class="rows" aria-label={QUEUE.list[queue.filter.value.order]} aria-busy={queue.loading.value}>
          {calls.map((call, index) => (
            <CallRow key={call.id} call={call} index={index} model={model} />
          ))}
        </ol>
      ) : (
        !queue.loading.value && <EmptyQueue queue={queue} madeUp={model.madeUp} />
      )}
      <Pager queue={queue} />
      <TakeAway model={model} />
    </section>
  )
}
