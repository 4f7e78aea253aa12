import type { ComponentChildren } from 'preact'
import { Kbd } from './Kbd'

export interface FieldProps {
  /** Of the one input, select or textarea inside, which has class `input`. */
  id: string
  label: string
  children: ComponentChildren
  hint?: string
  /** What is wrong, in words that say how to mend it. */
  fault?: string
  keys?: string
}

export const Field = ({ id, label, children, hint, fault, keys }: FieldProps) => (
  <div class="field">
    <div class="field-label">
      <label for={id}>{label}</label>
      {keys && <Kbd keys={keys} />}
    </div>
    {children}
    {hint && <span class="field-hint">{hint}</span>}
    {fault && <span class="field-fault">{fault}</span>}
  </div>
)
