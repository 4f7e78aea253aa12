import * as line from './line'
import { writeNumber } from './number'
import css from './phone.module.css'

export function Caller() {
  const party = line.party.value
  if (!party) return null
  return (
    <div class={css.caller}>
      <strong class={css.name}>{party.name}</strong>
      <span class={css.number}>{writeNumber(party.number)}</span>
    </div>
  )
}
