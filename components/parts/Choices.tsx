export interface ChoicesProps<Name extends string> {
  legend: string
  /** The names of the choices, and what each brings with it. */
  choices: Record<Name, { name: string; means: string }>
  value: Name
  onChoose: (name: Name) => void
  locked: string | undefined
  saved: string | undefined
}

/** One of a few, each with its consequence in plain words. */
export function Choices<Name extends string>({ legend, choices, value, onChoose, locked, saved }: ChoicesProps<Name>) {
  const names = Object.keys(choices) as Name[]
  return (
    <fieldset class="choices" disabled={locked !== undefined}>
      <legend>
        {legend} <small role="status">{locked ?? saved}</small>
      </legend>
      {names.map((name) => (
        <label key={name} class="choice">
          <input type="radio" name={legend} checked={value === name} onChange={() => onChoose(name)} />
          <span>
            <strong>{choices[name].name}</strong>
            <span class="soft">{choices[name].means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
