import { FIELDS } from '../../../utils/core/caller-field'
import type { CallState } from '../../../utils/core/rule'
import { STEPS } from '../../../utils/core/step'
import { FACT_NAMES, FACT_STARTS, type FactName, pick } from '../../../utils/view/rules/edit/conditions'
import { fieldName, REASON, STEP } from '../../../utils/words/names'
import { FACT, LEAVING, SENTENCE } from '../../../utils/words/rules'
import { Choose } from './Choose'
import { CommaField } from './CommaField'
import { NumberBox } from './NumberBox'
import { RemoveButton } from './RemoveButton'
import { SeveralOf } from './SeveralOf'

export interface StateEditProps {
  state: CallState
  place: string
  onChange: (state: CallState, touch?: string) => void
}

const FIELD_NAMES = Object.fromEntries(FIELDS.map((field) => [field, fieldName(field)])) as Record<string, string>
const STEP_NAMES = Object.fromEntries(STEPS.map((step) => [step, STEP[step]])) as typeof STEP
const YES_NO = { yes: SENTENCE.isSo, no: SENTENCE.isNotSo }

/** "the caller wants to leave: surely, and not yet heard: why". All that is named must hold. */
export function StateEdit({ state, place, onChange }: StateEditProps) {
  const named = FACT_NAMES.filter((name) => state[name] !== undefined)
  const rest = FACT_NAMES.filter((name) => state[name] === undefined)
  return (
    <>
      {named.map((name, i) => (
        <div key={name} class="clause-line">
          {i > 0 && <span class="joint">{SENTENCE.and}</span>}
          <span>{FACT[name]}</span>
          <FactValue state={state} name={name} place={`${place}.${name}`} onChange={onChange} />
          {named.length > 1 && (
            <RemoveButton onPress={() => onChange(pick(state, name, undefined))} what={FACT[name]} />
          )}
        </div>
      ))}
      {rest.length > 0 && (
        <select
          class="input choose"
          aria-label={SENTENCE.addFact}
          value=""
          onChange={(event) => {
            const name = rest.find((one) => one === event.currentTarget.value)
            if (name) onChange({ ...state, [name]: FACT_STARTS[name] })
          }}
        >
          <option value="">{SENTENCE.addFact}</option>
          {rest.map((name) => (
            <option key={name} value={name}>
              {FACT[name]}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

interface FactValueProps extends StateEditProps {
  name: FactName
}

function FactValue({ state, name, place, onChange }: FactValueProps) {
  const label = FACT[name]
  const set = (value: CallState[FactName], touch?: string) => onChange({ ...state, [name]: value }, touch)
  const value = state[name]
  if (typeof value === 'number')
    return (
      <>
        <NumberBox label={label} place={place} value={value} onNumber={(seconds) => set(seconds, place)} most={3600} />
        <span>{SENTENCE.s}</span>
      </>
    )
  if (typeof value === 'boolean')
    return (
      <Choose
        label={label}
        place={place}
        value={value ? 'yes' : 'no'}
        names={YES_NO}
        onChoose={(is) => set(is === 'yes')}
      />
    )
  switch (name) {
    case 'leaving':
      return (
        <SeveralOf label={label} place={place} value={state.leaving ?? []} names={LEAVING} onChange={(to) => set(to)} />
      )
    case 'reason':
      return (
        <SeveralOf label={label} place={place} value={state.reason ?? []} names={REASON} onChange={(to) => set(to)} />
      )
    case 'queue':
      return <CommaField label={label} place={place} value={state.queue ?? []} onChange={(to) => set(to, place)} />
    case 'knows':
      return (
        <Choose
          label={label}
          place={place}
          value={String(value)}
          names={FIELD_NAMES}
          onChoose={(chosen) => set(FIELDS.find((field) => field === chosen))}
        />
      )
    case 'stepHeard':
    case 'stepOpen':
      return (
        <Choose
          label={label}
          place={place}
          value={state[name] ?? 'why'}
          names={STEP_NAMES}
          onChoose={(step) => set(step)}
        />
      )
    default:
      return null
  }
}
