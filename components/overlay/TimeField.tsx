import { fromTimeField, toTimeField } from '../../utils/view/time-field'
import { Field } from '../parts/Field'

interface TimeFieldProps {
  id: string
  label: string
  at: number | undefined
  /** The day the time belongs to, in ms. */
  day: number
  onTime: (at: number | undefined) => void
  keys?: string
}

export const TimeField = ({ id, label, at, day, onTime, keys }: TimeFieldProps) => (
  <Field id={id} label={label} keys={keys}>
    <input
      id={id}
      class="input"
      type="time"
      value={toTimeField(at)}
      onInput={(event) => onTime(fromTimeField(event.currentTarget.value, day))}
    />
  </Field>
)
