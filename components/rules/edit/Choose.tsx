import { useFault } from './FaultAt'

export interface ChooseProps<Name extends string> {
  /** For ears: what is chosen here. */
  label: string
  place: string
  value: Name
  /** In the order of the names. */
  names: Readonly<Record<Name, string>>
  only?: readonly Name[]
  onChoose: (name: Name) => void
}

/** One of some words in the middle of a sentence. */
export function Choose<Name extends string>({ label, place, value, names, only, onChoose }: ChooseProps<Name>) {
  const shown = only ?? (Object.keys(names) as Name[])
  return (
    <select
      class="input choose"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = shown.find((name) => name === event.currentTarget.value)
        if (chosen !== undefined) onChoose(chosen)
      }}
      {...useFault(place)}
    >
      {shown.map((name) => (
        <option key={name} value={name} selected={name === value}>
          {names[name]}
        </option>
      ))}
    </select>
  )
}
