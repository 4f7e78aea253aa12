import { Field } from '../../parts/Field'
import { FaultAt, useFault } from './FaultAt'

export interface TextFieldProps {
  label: string
  place: string
  value: string
  onInput: (text: string) => void
  hint?: string
  rows?: number
  most?: number
}

/** A line, or some lines, of the rule, with its fault beneath. */
export function TextField({ label, place, value, onInput, hint, rows, most }: TextFieldProps) {
  const id = `at-${place}`
  const shared = { id, class: 'input', maxLength: most, value, ...useFault(place) }
  return (
    <Field id={id} label={label} hint={hint}>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      <FaultAt place={place} />
    </Field>
  )
}
