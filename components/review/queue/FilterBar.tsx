import { FLAGS, type FlagName } from '../../../utils/core/flag'
import type { RuleId } from '../../../utils/core/ids'
import {
  ORDERS,
  type Order,
  PERIODS,
  type Period,
  type QueueFilter,
  SHOWS,
  type Show,
} from '../../../utils/core/queue-filter'
import { REASONS, type Reason } from '../../../utils/core/reason'
import { OUTCOMES, type Outcome } from '../../../utils/core/wrapup'
import type { QueueModel } from '../../../utils/view/review/queue'
import { FLAG, OUTCOME, REASON } from '../../../utils/words/names'
import { Switch } from '../../parts/Switch'
import { QUEUE } from '../words'
import { Pick } from './Pick'

/** Which calls. Every choice acts at once; together they narrow. */
export function FilterBar({ queue }: { queue: QueueModel }) {
  const filter = queue.filter.value
  const change = (to: Partial<QueueFilter>) => queue.show({ ...filter, ...to })
  const narrowed = namesOf(filter, queue)
  const rules = namedIn<RuleId>(queue, 'rule:')
  const queues = namedIn<string>(queue, 'queue:')
  return (
    <details class="filters">
      <summary>{narrowed.length > 0 ? QUEUE.filtersOn(narrowed.join(', ')) : QUEUE.filters}</summary>
      <Pick<Show>
        label={QUEUE.showName}
        value={filter.show}
        options={SHOWS}
        names={QUEUE.show}
        onPick={(show = 'flagged') => change({ show, flag: undefined })}
      />
      <Pick<FlagName>
        label={QUEUE.flag}
        none={QUEUE.anyFlag}
        value={filter.flag}
        options={FLAGS}
        names={FLAG}
        onPick={(flag) => change({ flag })}
      />
      <Pick<Reason>
        label={QUEUE.reason}
        none={QUEUE.anyReason}
        value={filter.reason}
        options={REASONS}
        names={REASON}
        onPick={(reason) => change({ reason })}
      />
      <Pick<Outcome>
        label={QUEUE.outcome}
        none={QUEUE.anyOutcome}
        value={filter.outcome}
        options={OUTCOMES}
        names={OUTCOME}
        onPick={(outcome) => change({ outcome })}
      />
      <Pick<RuleId>
        label={QUEUE.rule}
        none={QUEUE.anyRule}
        value={filter.rule}
        options={rules}
        names={queue.titles.value}
        onPick={(rule) => change({ rule })}
      />
      {queues.length > 0 && (
        <Pick<string>
          label={QUEUE.queue}
          none={QUEUE.anyQueue}
          value={filter.queue}
          options={queues}
          names={new Map()}
          onPick={(name) => change({ queue: name })}
        />
      )}
      <Pick<Period>
        label={QUEUE.period}
        value={filter.period}
        options={PERIODS}
        names={QUEUE.periods}
        onPick={(period = 'any') => change({ period })}
      />
      {filter.period === 'dates' && <Dates filter={filter} change={change} />}
      <Pick<Order>
        label={QUEUE.order}
        value={filter.order}
        options={ORDERS}
        names={QUEUE.orders}
        onPick={(order = 'newest') => change({ order })}
      />
      <Switch on={filter.seen === 'unseen'} onSwitch={(to) => change({ seen: to === 'on' ? 'unseen' : 'any' })}>
        {QUEUE.unseenOnly}
      </Switch>
    </details>
  )
}

/** Rules and phone queues that calls here know of. */
const namedIn = <Name extends string>({ counts }: QueueModel, kind: 'rule:' | 'queue:'): Name[] =>
  Object.entries(counts.value)
    .filter(([list, calls = 0]) => list.startsWith(kind) && calls > 0)
    .map(([list]) => list.slice(kind.length) as Name)
    .sort()

interface DatesProps {
  filter: QueueFilter
  change(to: Partial<QueueFilter>): void
}

const Dates = ({ filter, change }: DatesProps) => (
  <>
    {(['from', 'to'] as const).map((end) => (
      <label key={end} class="filter-date">
        {QUEUE[end]}
        <input
          class="input"
          type="date"
          value={filter[end] ?? ''}
          onInput={(event) => change({ [end]: event.currentTarget.value || undefined })}
        />
      </label>
    ))}
  </>
)

/** What is chosen, in words, so that a closed bar hides nothing. */
function namesOf(filter: QueueFilter, queue: QueueModel): string[] {
  const { show, flag, reason, outcome, rule, period, from, to, order, seen } = filter
  const dates = period === 'dates' ? `${from || '…'} – ${to || '…'}` : QUEUE.periods[period]
  return [
    show !== 'flagged' && QUEUE.show[show],
    flag && FLAG[flag],
    reason && REASON[reason],
    outcome && OUTCOME[outcome],
    rule && (queue.titles.value.get(rule) ?? rule),
    filter.queue,
    period !== 'any' && (period !== 'dates' || from || to) && dates,
    order !== 'newest' && QUEUE.orders[order],
    seen === 'unseen' && QUEUE.unseenOnly,
  ].filter((name) => typeof name === 'string')
}
