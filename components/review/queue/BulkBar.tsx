import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { QUEUE } from '../words'

/** Marks for the call at the cursor, or for all that are chosen; and the way back. */
export function BulkBar({ queue }: { queue: QueueModel }) {
  const chosen = queue.chosen.value.size
  const picked = queue.picked.value
  const nothing = picked.length === 0
  return (
    <div class="bulk">
      <Button disabled={nothing} onPress={() => queue.mark(picked, 'seen')}>
        {QUEUE.markSeen}
      </Button>
      <Button disabled={nothing} onPress={() => queue.mark(picked, 'unseen')}>
        {QUEUE.markUnseen}
      </Button>
      <Button disabled={!queue.canUndo.value} onPress={queue.undo}>
        {QUEUE.undo}
      </Button>
      <Button tone="ghost" keys="a" onPress={queue.choosePage}>
        {QUEUE.choosePage}
      </Button>
      {chosen > 0 && (
        <>
          <span class="soft" role="status">
            {QUEUE.chosen(chosen)}
          </span>
          <Button tone="ghost" onPress={queue.chooseNone}>
            {QUEUE.chooseNone}
          </Button>
        </>
      )}
    </div>
  )
}
