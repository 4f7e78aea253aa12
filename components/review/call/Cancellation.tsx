import type { Millis } from '../../../utils/core/time'
import type { WrapUp } from '../../../utils/core/wrapup'
import { dayAndTime } from '../../../utils/view/when'
import { CALL } from '../words'

/** The record the law asks for: when it was asked for, processed, effective and confirmed. */
export function Cancellation({ record, now }: { record: WrapUp['cancellation']; now: Millis }) {
  if (!record) return null
  const { askedAt, processedAt, effective, confirmation } = record
  return (
    <section>
      <h3>{CALL.cancellation}</h3>
      <dl class="facts">
        <dt>{CALL.askedAt}</dt>
        <dd>{dayAndTime(askedAt, now)}</dd>
        <dt>{CALL.processedAt}</dt>
        <dd>{processedAt ? dayAndTime(processedAt, now) : CALL.open}</dd>
        <dt>{CALL.effective}</dt>
        <dd>{effective || CALL.open}</dd>
        <dt>{CALL.confirmation}</dt>
        <dd>{confirmation ? CALL.confirmations[confirmation] : CALL.open}</dd>
      </dl>
    </section>
  )
}
