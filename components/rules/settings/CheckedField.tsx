import { useState } from 'preact/hooks'
import type { Checked } from '../../../utils/view/rules/setting-checks'
import { faultSentence } from '../../../utils/words/rules'
import { Field } from '../../parts/Field'

export interface CheckedFieldProps<T> {
  id: string
  name: string
  hint: string
  text: string
  rows?: number
  check: (text: string) => Checked<T>
  onGood: (value: T) => void
  /** Why it can't be changed, or that it just was. */
  locked: string | undefined
  saved: string | undefined
}

/** Text that is checked when it is left; what is wrong with it stands beside it, and the old value stays. */
export function CheckedField<T>({ id, name, hint, text, rows, check, onGood, locked, saved }: CheckedFieldProps<T>) {
  const [fault, setFault] = useState<string | undefined>(undefined)
  const props = {
    id,
    class: 'input',
    disabled: locked !== undefined,
    'aria-invalid': fault !== undefined,
    onChange: (event: { currentTarget: { value: string } }) => {
      const checked = check(event.currentTarget.value)
      setFault(checked.is === 'bad' ? faultSentence(checked.why) : undefined)
      if (checked.is === 'good') onGood(checked.value)
    },
  }
  const state = locked ?? (fault ? undefined : saved)
  return (
    <div class="checked-field">
      <Field id={id} label={name} hint={hint} fault={fault}>
        {rows ? <textarea {...props} rows={rows} defaultValue={text} /> : <input {...props} defaultValue={text} />}
      </Field>
      <small role="status">{state}</small>
    </div>
  )
}
