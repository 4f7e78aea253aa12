export interface PickProps<Name extends string> {
  label: string
  /** What choosing nothing is called; absent = one is always chosen. */
  none?: string
  value: Name | undefined
  options: readonly Name[]
  names: Record<Name, string>
  onPick: (picked: Name | undefined) => void
}

/** One of a short list, or none. */
export const Pick = <Name extends string>({ label, none, value, options, names, onPick }: PickProps<Name>) => (
  <select
    class="input"
    aria-label={label}
    value={value ?? ''}
    onChange={(event) => onPick(options.find((option) => option === event.currentTarget.value))}
  >
    {none && <option value="">{none}</option>}
    {options.map((option) => (
      <option key={option} value={option}>
        {names[option]}
      </option>
    ))}
  </select>
)
