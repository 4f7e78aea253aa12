import { useState } from 'preact/hooks'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { QUEUE } from '../words'

/** The filter as it stands, under a name of the lead's own. */
export function SaveView({ queue }: { queue: QueueModel }) {
  const [name, setName] = useState<string | undefined>(undefined)
  const save = useOneAtATime(async () => {
    const trimmed = (name ?? '').trim()
    if (trimmed) await queue.saveView(trimmed)
    setName(undefined)
  })
  if (name === undefined)
    return (
      <Button tone="ghost" onPress={() => setName('')}>
        {QUEUE.saveView}
      </Button>
    )
  return (
    <form
      class="save-view"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <input
        class="input"
        aria-label={QUEUE.viewName}
        placeholder={QUEUE.viewName}
        maxLength={40}
        ref={(input) => input?.focus()}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(undefined)
        }}
      />
      <Button disabled={name.trim() === ''} onPress={save}>
        {QUEUE.save}
      </Button>
    </form>
  )
}
