import { Field } from '../parts/Field'

interface LineProps {
  id: string
  label: string
  value: string
  onText: (text: string) => void
  keys?: string
  hint?: string
  /** The contract's limit for this text. */
  max?: number
}

/** One line of text: Enter in it finishes the wrap-up, as in any form. */
export const Line = ({ id, label, value, onText, keys, hint, max = 2_000 }: LineProps) => (
  <Field id={id} label={label} keys={keys}>
    <input
      id={id}
      class="input"
      value={value}
      placeholder={hint}
      maxLength={max}
      autocomplete="off"
      aria-keyshortcuts={keys}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  </Field>
)
