import type { ComponentChildren } from 'preact'

export interface SwitchProps {
  on: boolean
  onSwitch: (to: 'on' | 'off') => void
  children: ComponentChildren
  disabled?: boolean
  /** Accessible name where the visible words are not enough. */
  label?: string
}

/** On or off, at once. What it switches is its text. */
export const Switch = ({ on, onSwitch, children, disabled, label }: SwitchProps) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      aria-label={label}
      checked={on}
      disabled={disabled}
      onChange={(event) => onSwitch(event.currentTarget.checked ? 'on' : 'off')}
    />
    <span>{children}</span>
  </label>
)
