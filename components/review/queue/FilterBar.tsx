import { FLAGS, type FlagName } from '../../../utils/core/flag'
import { REASONS, type Reason } from '../../../utils/core/reason'
import { OUTCOMES, type Outcome } from '../../../utils/core/wrapup'
import type { Period, QueueFilter, Show } from '../../../utils/view/review/filter'
import type { QueueModel } from '../../../utils/view/review/queue'
import { FLAG, OUTCOME, REASON } from '../../parts/names'
import { Switch } from '../../parts/Switch'
import { QUEUE } from '../words'
import { Pick } from './Pick'

const SHOWS: readonly Show[] = ['flagged', 'good', 'bad', 'all']
const PERIODS: readonly Period[] = ['any', 'today', 'week', 'month']

/** Which calls. Every choice acts at once; together they narrow. */
export function FilterBar({ queue }: { queue: QueueModel }) {
  const filter = queue.filter.value
  const change = (to: Partial<QueueFilter>) => queue.show({ ...filter, ...to })
  const narrowed = namesOf(filter)
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
      <Pick<Period>
        label={QUEUE.period}
        value={filter.period}
        options={PERIODS}
        names={QUEUE.periods}
        onPick={(period = 'any') => change({ period })}
      />
      <Switch on={filter.seen === 'unseen'} onSwitch={(to) => change({ seen: to === 'on' ? 'unseen' : 'any' })}>
        {QUEUE.unseenOnly}
      </Switch>
    </details>
  )
}

/** What is chosen, in words, so that a closed bar hides nothing. */
const namesOf = ({ show, flag, reason, outcome, period, seen }: QueueFilter): string[] =>
  [
    show !== 'flagged' && QUEUE.show[show],
    flag && FLAG[flag],
    reason && REASON[reason],
    outcome && OUTCOME[outcome],
    period !== 'any' && QUEUE.periods[period],
    seen === 'unseen' && QUEUE.unseenOnly,
  ].filter((name) => typeof name === 'string')
