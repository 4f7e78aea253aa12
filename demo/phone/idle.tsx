import { Row } from './control'
import * as line from './line'
import { writeNumber } from './number'
import css from './phone.module.css'

export function Ended() {
  return (
    <section class={css.card} aria-label="Last call">
      <p class={css.state}>Call ended</p>
      <p class={css.ending}>{line.ending.value}</p>
      <Row>
        <button type="button" class={css.button} onClick={line.dismiss}>
          Done
        </button>
      </Row>
    </section>
  )
}

const recent = [
  { name: 'Owen Pritchard', number: '+442920180417', when: '09:12' },
  { name: 'Unknown', number: '+441614960388', when: '08:56' },
  { name: 'Fatima Siddiqui', number: '+441134960271', when: 'Yesterday' },
]

export function Recent() {
  return (
    <section class={css.recent}>
      <h2 class={css.heading}>Recent</h2>
      <ul>
        {recent.map(({ name, number, when }) => (
          <li key={number}>
            <span>{name}</span>
            <small>{writeNumber(number)}</small>
            <time>{when}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
