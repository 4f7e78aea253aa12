import { useFault } from './FaultAt'
import { RemoveButton } from './RemoveButton'

export interface SeveralOfProps<Name extends string> {
  label: string
  place: string
  value: readonly Name[]
  names: Readonly<Record<Name, string>>
  /** What no name at all means; without it at least one stays. */
  none?: string
  onChange: (value: Name[]) => void
}

/** Some of a list, as chips: "price × or another offer × + …". */
export function SeveralOf<Name extends string>({ label, place, value, names, none, onChange }: SeveralOfProps<Name>) {
  const rest = (Object.keys(names) as Name[]).filter((name) => !value.includes(name))
  return (
    <fieldset class="several" aria-label={label} {...useFault(place)}>
      {value.length === 0 && none && <span>{none}</span>}
      {value.map((name) => (
        <span key={name} class="chip several-one">
          {names[name]}
          {(value.length > 1 || none) && (
            <RemoveButton onPress={() => onChange(value.filter((one) => one !== name))} what={names[name]} />
          )}
        </span>
      ))}
      {rest.length > 0 && (
        <select
          class="input choose several-more"
          aria-label={`${label} +`}
          value=""
          onChange={(event) => {
            const added = rest.find((name) => name === event.currentTarget.value)
            if (added !== undefined) onChange([...value, added])
          }}
        >
          <option value="">+</option>
          {rest.map((name) => (
            <option key={name} value={name}>
              {names[name]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
