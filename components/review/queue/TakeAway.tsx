import { callsFile, callsTable } from '../../../utils/view/review/export'
import type { ReviewModel } from '../../../utils/view/review/review'
import { Button } from '../../parts/Button'
import { QUEUE } from '../words'

/** What is on screen, as a file, where the company allows it. */
export function TakeAway({ model }: { model: ReviewModel }) {
  const calls = model.queue.calls.value
  if (model.exporting.value === 'not-allowed') return null
  return (
    <div class="bulk">
      <Button tone="ghost" disabled={calls.length === 0} onPress={() => model.save(callsTable(calls, model.now()))}>
        {QUEUE.exportCsv}
      </Button>
      <Button tone="ghost" disabled={calls.length === 0} onPress={() => model.save(callsFile(calls, model.now()))}>
        {QUEUE.exportJson}
      </Button>
    </div>
  )
}
