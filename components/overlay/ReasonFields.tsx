import type { Draft, WrapUp } from '../../utils/view/wrapup-draft'
import { Field } from '../parts/Field'
import { Line } from './Line'
import * as words from './words'
import { fieldId } from './wrapup-actions'

type Reason = WrapUp['reason']
const REASONS = Object.keys(words.reason) as Reason[]

/** Our name for the reason, and theirs. Theirs is the one that counts. */
export const ReasonFields = ({ draft, shown }: { draft: Draft; shown: WrapUp }) => (
  <div class="rows">
    <Field id={fieldId('r')} label={words.wrapup.reason} keys="R">
      <select
        id={fieldId('r')}
        class="input"
        value={shown.reason}
        onChange={(event) => draft.change({ reason: event.currentTarget.value as Reason }, 'chosen')}
      >
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {words.reason[reason]}
          </option>
        ))}
      </select>
    </Field>
    <Line
      id={fieldId('t')}
      label={words.wrapup.words}
      keys="T"
      value={shown.callersWords}
      onText={(callersWords) => draft.change({ callersWords }, 'typed')}
    />
  </div>
)
