import type { Heard } from '../../core/heard'
import type { Reason } from '../../core/reason'
import type { Reading } from './turn'

/** When one turn gives several reasons, those nobody may be asked about come first, then the company's own faults. */
const FIRST: readonly (readonly Reason[])[] = [
  ['bereavement'],
  ['illness', 'job-loss', 'business-closed'],
  ['withdrawal-right', 'moving-away', 'duplicate'],
  ['fraud', 'declined-to-say'],
  ['misselling', 'service-experience', 'technical', 'price', 'not-using', 'competitor'],
  ['moving-in-area', 'unknown'],
]
const rankOf = (reason: Reason): number => FIRST.findIndex((group) => group.includes(reason))

/** Keeps the one reason of a turn: the surest, then by kind, then the one told in more ways, then the one told first. What was told before stands unless this is of a graver kind. */
export function keepOneReason(turn: Reading, before: Reason | undefined): Reason | undefined {
  const told = turn.all('reason')
  const [best] = [...told].sort(
    (a, b) =>
      sureFirst(a) - sureFirst(b) ||
      rankOf(a.reason) - rankOf(b.reason) ||
      turn.times(b) - turn.times(a) ||
      told.indexOf(a) - told.indexOf(b),
  )
  if (!best) return before
  const graver = before === undefined || rankOf(best.reason) < rankOf(before)
  const sure = graver ? best.sure : 'maybe'
  turn.drop('reason')
  turn.hear({ act: 'reason', reason: best.reason }, sure, best.words)
  return sure === 'sure' ? best.reason : before
}

const sureFirst = ({ sure }: Heard): number => (sure === 'sure' ? 0 : 1)
