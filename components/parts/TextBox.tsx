import type { Signal } from '@preact/signals'
import { Field } from './Field'

export interface TextBoxProps {
  id: string
  label: string
  text: Signal<string>
  /** In characters: as much as a paper takes. */
  most: number
  hint?: string
  /** More than one line. */
  rows?: number
}

/** A few words or lines to be typed, held by whoever sends them. */
export function TextBox({ id, label, text, most, hint, rows }: TextBoxProps) {
  const box = {
    id,
    class: 'input',
    maxLength: most,
    value: text.value,
    onInput: (event: { currentTarget: { value: string } }) => {
      text.value = event.currentTarget.value
    },
  }
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      {rows ? <textarea {...box} rows={rows} /> : <input {...box} />}
    </Field>
  )
}
