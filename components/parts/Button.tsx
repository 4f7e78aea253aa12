import type { ComponentChildren } from 'preact'
import { Kbd } from './Kbd'

export interface ButtonProps {
  onPress: () => void
  children: ComponentChildren
  /** `primary` at most once per view. */
  tone?: 'plain' | 'primary' | 'ghost'
  /** The single key that does the same, as `KeyboardEvent.key` has it. */
  keys?: string
  pressed?: boolean
  disabled?: boolean
  /** Accessible name where the visible words are not enough. */
  label?: string
}

export const Button = ({ onPress, children, tone = 'plain', keys, pressed, disabled, label }: ButtonProps) => (
  <button
    type="button"
    class="button"
    data-tone={tone}
    onClick={onPress}
    aria-pressed={pressed}
    aria-keyshortcuts={keys}
    aria-label={label}
    disabled={disabled}
  >
    {children}
    {keys && <Kbd keys={keys} />}
  </button>
)
