import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { ReviewNote } from '../../../utils/core/papers/review'
import { formatClock } from '../../../utils/core/time'
import { type CoachingModel, linesAround } from '../../../utils/view/review/coaching'
import type { WalkModel } from '../../../utils/view/review/walk'
import { SPEAKER } from '../../../utils/words/names'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Kbd } from '../../parts/Kbd'
import { useKeys } from '../../parts/use-keys'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { COACHING } from './words'

const KINDS: ReviewNote['is'][] = ['praise', 'note']
const KEY = { praise: 'p', note: 'c' }

/** One more thing to say: praise unless chosen otherwise, about the moment looked at or about the whole call. */
export function NoteForm({ coaching, walk }: { coaching: CoachingModel; walk: WalkModel }) {
  const is = useSignal<ReviewNote['is']>('praise')
  const text = useSignal('')
  const onlyMoment = useSignal(true)
  const share = useSignal(false)
  const looked = walk.moment.value?.at
  const moment = onlyMoment.value ? looked : undefined
  const lines = moment !== undefined && is.value === 'praise' ? linesAround(walk.timeline.lines, moment) : []
  const clock = looked === undefined ? '' : formatClock(looked - walk.timeline.from)

  const field = useRef<HTMLTextAreaElement>(null)
  useKeys(
    useMemo(() => {
      const begin = (kind: ReviewNote['is']) => () => {
        is.value = kind
        field.current?.focus()
      }
      return { [KEY.praise]: begin('praise'), [KEY.note]: begin('note') }
    }, [is]),
  )

  const add = useOneAtATime(async () => {
    const note = { is: is.value, text: text.value, ...(moment !== undefined && { moment }) }
    await coaching.add({ ...note, share: share.value ? lines : [] })
    if (coaching.refused.value) return
    text.value = ''
    share.value = false
    field.current?.focus()
  })

  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div class="note-kinds" role="radiogroup" aria-label={COACHING.title}>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="note-kind"
              checked={is.value === kind}
              onChange={() => {
                is.value = kind
              }}
            />
            {COACHING.is[kind]} <Kbd keys={KEY[kind]} />
          </label>
        ))}
      </div>
      <Field id="note-text" label={COACHING.text[is.value]} hint={COACHING.addKeys}>
        <textarea
          id="note-text"
          ref={field}
          class="input"
          rows={2}
          maxLength={2000}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add()
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      </Field>
      {looked === undefined ? (
        <p class="soft">{COACHING.noMoment}</p>
      ) : (
        <label>
          <input
            type="checkbox"
            checked={onlyMoment.value}
            onChange={(event) => {
              onlyMoment.value = event.currentTarget.checked
            }}
          />{' '}
          {COACHING.moment(clock)}
        </label>
      )}
      {lines.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={share.value}
            onChange={(event) => {
              share.value = event.currentTarget.checked
            }}
          />{' '}
          {COACHING.share}
        </label>
      )}
      {share.value && lines.length > 0 && (
        <figure class="shared">
          <figcaption class="soft">{COACHING.shareHow}</figcaption>
          {lines.map((line) => (
            <p key={`${line.speaker}${line.text}`}>
              <strong>{SPEAKER[line.speaker]}</strong> {line.text}
            </p>
          ))}
        </figure>
      )}
      <Button onPress={add} disabled={text.value.trim() === ''}>
        {COACHING.add}
      </Button>
    </form>
  )
}
