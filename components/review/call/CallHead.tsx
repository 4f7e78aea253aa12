import { useEffect, useRef } from 'preact/hooks'
import { formatClock } from '../../../utils/core/time'
import { callFile } from '../../../utils/view/review/export'
import type { CallOnPage } from '../../../utils/view/review/open-call'
import type { ReviewModel } from '../../../utils/view/review/review'
import { dayAndTime } from '../../../utils/view/when'
import { OUTCOME, REASON } from '../../../utils/words/names'
import { Button } from '../../parts/Button'
import { CALL } from '../words'

/** When, how long, why and with what outcome; and what to do with it. */
export function CallHead({ page, model }: { page: CallOnPage; model: ReviewModel }) {
  const { summary, call } = page
  const listed = model.queue.calls.value.find((other) => other.id === summary.id) ?? summary
  const title = useRef<HTMLHeadingElement>(null)
  const toRead = model.toRead.value === summary.id
  useEffect(() => {
    if (!toRead) return
    title.current?.focus()
    model.toRead.value = undefined
  }, [toRead, model])
  const other = listed.seen === 'seen' ? 'unseen' : 'seen'
  return (
    <header class="call-head">
      <div>
        <h2 ref={title} tabIndex={-1}>
          {dayAndTime(summary.startedAt, model.now())}
        </h2>
        <p class="soft">
          {[
            formatClock(summary.duration),
            REASON[summary.reason],
            OUTCOME[summary.outcome],
            call.endedBy && CALL.endedBy[call.endedBy],
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div class="call-actions">
        <Button tone="ghost" keys="Esc" onPress={model.backToQueue}>
          {CALL.back}
        </Button>
        <Button keys="m" onPress={() => model.queue.mark([summary.id], other)}>
          {other === 'seen' ? CALL.seen : CALL.unseen}
        </Button>
        <Button onPress={() => model.callThem(page)}>{CALL.callThem}</Button>
        {model.exporting.value === 'allowed' && (
          <Button tone="ghost" onPress={() => model.save(callFile(page.whole, model.now()))}>
            {CALL.json}
          </Button>
        )}
        <Button tone="ghost" onPress={model.print}>
          {CALL.print}
        </Button>
      </div>
    </header>
  )
}
