import { useEffect, useRef } from 'preact/hooks'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Kbd } from '../../parts/Kbd'
import { QUEUE } from '../words'

const TYPED_IN = 'input:not([type=checkbox]), select, textarea'

/** Words that were said, found while they are typed. */
export function SearchBox({ queue }: { queue: QueueModel }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.matches(TYPED_IN)) return
      event.preventDefault()
      input.current?.focus()
    }
    // Before the page's other keys, and at once: the next letter is typed already.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
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
        onFocus={queue.warm}
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
