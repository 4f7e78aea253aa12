import type { Draft, WrapUp } from '../../utils/view/wrapup-draft'
import { Line } from './Line'
import { TimeField } from './TimeField'
import * as words from './words'

type Record = NonNullable<WrapUp['cancellation']>

/** When it was asked for, done and confirmed: the caller's proof as much as ours. */
export function Cancellation({ draft, record }: { draft: Draft; record: Record }) {
  const change = (patch: Partial<Record>, how: 'chosen' | 'typed') =>
    draft.change({ cancellation: { ...record, ...patch } }, how)
  const confirmation = (choice: Record['confirmation'], label: string) => (
    <button
      type="button"
      class="button"
      aria-pressed={record.confirmation === choice}
      onClick={() => change({ confirmation: choice }, 'chosen')}
    >
      {label}
    </button>
  )
  return (
    <fieldset class="group">
      <legend>{words.wrapup.record}</legend>
      <div class="triple">
        <TimeField
          id="wrapup-asked"
          label={words.wrapup.asked}
          at={record.askedAt}
          day={record.askedAt}
          onTime={(at) => at && change({ askedAt: at }, 'typed')}
        />
        <TimeField
          id="wrapup-processed"
          label={words.wrapup.processed}
          keys="C"
          at={record.processedAt}
          day={record.askedAt}
          onTime={(processedAt) => change({ processedAt }, 'typed')}
        />
        <Line
          id="wrapup-effective"
          label={words.wrapup.effective}
          hint={words.wrapup.effectiveHint}
          max={40}
          value={record.effective ?? ''}
          onText={(effective) => change({ effective }, 'typed')}
        />
      </div>
      <div class="confirmation">
        <span class="field-label">{words.wrapup.confirmation}</span>
        {confirmation('sent', words.wrapup.sent)}
        {confirmation('not-sent', words.wrapup.notSent)}
      </div>
    </fieldset>
  )
}
