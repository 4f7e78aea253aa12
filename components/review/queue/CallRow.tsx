import { useEffect, useRef } from 'preact/hooks'
import type { CallSummary } from '../../../utils/core/record'
import { formatClock } from '../../../utils/core/time'
import type { ReviewModel } from '../../../utils/view/review/review'
import { dayAndTime } from '../../../utils/view/when'
import { OUTCOME, REASON } from '../../../utils/words/names'
import { FlagChip } from '../FlagChip'
import { Marked } from '../Marked'
import { QUEUE } from '../words'

const SHOWN = 2

/** One call in two lines: why it is here, and what the caller said. */
export function CallRow({ call, index, model }: { call: CallSummary; index: number; model: ReviewModel }) {
  const { queue } = model
  const line = queue.found.value?.lines.get(call.id)
  const atCursor = queue.cursor.value === index
  const row = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // Keys are faster than paint: by now the cursor may be further on, and the focus would fetch it back.
    if (!atCursor || queue.cursor.value !== index) return
    // The focus follows the cursor from row to row: it is never taken from a field or a button.
    if (document.activeElement?.matches('body, .row-open')) row.current?.focus()
    row.current?.scrollIntoView?.({ block: 'nearest' })
  }, [atCursor, queue, index])
  return (
    <li class="row" data-seen={call.seen} data-cursor={atCursor}>
      <input
        type="checkbox"
        aria-label={`${QUEUE.choose} ${dayAndTime(call.startedAt, model.now())}`}
        checked={queue.chosen.value.has(call.id)}
        onChange={() => queue.choose(call.id)}
      />
      <a
        ref={row}
        class="row-open"
        href={model.linkTo(call.id)}
        aria-current={atCursor ? 'true' : undefined}
        onFocus={() => queue.pointAt(index)}
        onClick={(event) => {
          // By Enter, not by a mouse.
          if (event.detail === 0) model.readCall(call.id)
        }}
      >
        <span class="row-head">
          <span class="row-flags">
            {call.seen === 'unseen' && <span class="dot" role="img" aria-label={QUEUE.unseen} />}
            {call.flags.slice(0, SHOWN).map((flag) => (
              <FlagChip key={`${flag.name}-${flag.at}`} flag={flag} />
            ))}
            {call.flags.length > SHOWN && <span class="soft">+{call.flags.length - SHOWN}</span>}
            {call.flags.length === 0 && <span class="soft">{QUEUE.noFlag}</span>}
          </span>
          <time class="row-time" dateTime={new Date(call.startedAt).toISOString()}>
            {dayAndTime(call.startedAt, model.now())}
          </time>
        </span>
        <span class="row-words">
          {line === undefined ? wordsOf(call) : <Marked text={`“${line}”`} typed={queue.filter.value.words} />}
        </span>
        <span class="row-foot">{factsOf(call).join(' · ')}</span>
      </a>
    </li>
  )
}

/** The caller's reason, or else the words that raised a flag. */
function wordsOf({ callersWords, flags }: CallSummary): string {
  const words = callersWords || flags.find((flag) => flag.words)?.words
  return words ? `“${words}”` : QUEUE.noWords
}

function factsOf({ reason, outcome, duration, pause }: CallSummary): string[] {
  const facts = [OUTCOME[outcome], formatClock(duration)]
  if (reason !== 'unknown') facts.unshift(REASON[reason])
  if (pause) facts.push(QUEUE.paused)
  return facts
}
