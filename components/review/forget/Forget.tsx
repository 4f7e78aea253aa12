import { useState } from 'preact/hooks'
import { type CallerField, IDENTIFYING } from '../../../utils/core/caller-field'
import type { CallId } from '../../../utils/core/ids'
import type { ForgetModel } from '../../../utils/view/review/forget'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { DeletionLog } from './DeletionLog'
import { Found } from './Found'
import { FORGET } from './words'

const BY = [
  'account',
  'phone',
  'email',
  'name',
  'postcode',
  'birthdate',
  'address',
  'company',
] as const satisfies CallerField[]

/** Forgets a caller in this browser: by a fact, in two steps, with a log that it happened. */
export function Forget({ model, linkTo }: { model: ForgetModel; linkTo: (call: CallId) => string }) {
  const [field, setField] = useState<(typeof BY)[number]>('account')
  const [value, setValue] = useState('')
  return (
    <div class="forget">
      <h2>{FORGET.title}</h2>
      <p>{FORGET.why}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void model.find({ field, value: value.trim() })
        }}
      >
        <Field id="forget-by" label={FORGET.by}>
          <select
            id="forget-by"
            class="input"
            value={field}
            onChange={(event) => setField(BY.find((name) => name === event.currentTarget.value) ?? 'account')}
          >
            {BY.map((name) => (
              <option key={name} value={name}>
                {FORGET.fields[name]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="forget-value" label={FORGET.value}>
          <input
            id="forget-value"
            class="input"
            autocomplete="off"
            value={value}
            onInput={(event) => {
              setValue(event.currentTarget.value)
              model.begin()
            }}
          />
        </Field>
        <Button disabled={value.trim() === ''} onPress={() => model.find({ field, value: value.trim() })}>
          {FORGET.find}
        </Button>
      </form>
      {!IDENTIFYING.has(field) && <p class="soft">{FORGET.shared}</p>}
      <Found model={model} linkTo={linkTo} />
      <DeletionLog log={model.log.value} />
    </div>
  )
}
