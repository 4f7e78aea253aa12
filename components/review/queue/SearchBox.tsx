import { useEffect, useRef } from 'preact/hooks'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Kbd } from '../../parts/Kbd'
import { QUEUE } from '../words'

/** Words that were said, found while they are typed. */
export function SearchBox({ queue }: { queue: QueueModel }) {
  const input = useRef<HTMLInputElement>(null)
  const wished = queue.wordsWished.value
  useEffect(() => {
    if (wished > 0) input.current?.focus()
  }, [wished])
  const change = (words: string) => queue.show({ ...queue.filter.value, words })
  return (
    <div class="search">
      <input
        ref={input}
        class="input"
        type="search"
        aria-label={QUEUE.searchName}
        aria-keyshortcuts="/"
        placeholder={QUEUE.searchHint}
        value={queue.filter.value.words}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') void change('')
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <Kbd keys="/" />
      <Found queue={queue} />
    </div>
  )
}

function Found({ queue }: { queue: QueueModel }) {
  const found = queue.found.value
  return (
    <p class="soft" role="status">
      {found && QUEUE.searched(queue.calls.value.length, queue.hasOlder.value, found.searched)}
    </p>
  )
}
