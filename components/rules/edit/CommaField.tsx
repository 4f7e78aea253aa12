import { useState } from 'preact/hooks'
import { useFault } from './FaultAt'

export interface CommaFieldProps {
  label: string
  place: string
  value: readonly string[]
  onChange: (value: string[]) => void
  id?: string
}

/** A few names, separated by commas. */
export function CommaField({ label, place, value, onChange, id }: CommaFieldProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  return (
    <input
      id={id}
      class="input"
      aria-label={label}
      value={typed ?? value.join(', ')}
      onInput={(event) => {
        setTyped(event.currentTarget.value)
        onChange(namesIn(event.currentTarget.value))
      }}
      onBlur={() => setTyped(undefined)}
      {...useFault(place)}
    />
  )
}

const namesIn = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]
