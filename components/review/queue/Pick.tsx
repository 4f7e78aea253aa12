export interface PickProps<Name extends string> {
  label: string
  /** What choosing nothing is called; absent = one is always chosen. */
  none?: string
  value: Name | undefined
  options: readonly Name[]
  /** One without a name is called as it is. */
  names: Record<Name, string> | ReadonlyMap<Name, string>
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
        {(names instanceof Map ? names.get(option) : names[option as keyof typeof names]) ?? option}
      </option>
    ))}
  </select>
)
