import { useFault } from './FaultAt'

export interface NumberBoxProps {
  /** For ears: of what it is the number. */
  label: string
  place: string
  value: number
  onNumber: (value: number) => void
  id?: string
  most?: number
}

/** A number in the middle of a sentence. What is no number waits until it is one. */
export const NumberBox = ({ label, place, value, onNumber, id, most = 600 }: NumberBoxProps) => (
  <input
    id={id}
    class="input number-box"
    type="number"
    min={0}
    max={most}
    aria-label={label}
    value={value}
    onInput={(event) => {
      const typed = event.currentTarget.valueAsNumber
      if (Number.isFinite(typed)) onNumber(typed)
    }}
    {...useFault(place)}
  />
)
