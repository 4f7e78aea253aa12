import { Caller } from './caller'
import { Control, Row } from './control'
import * as line from './line'
import css from './phone.module.css'
import type { Skin } from './skins'

export function Ringing({ skin }: { skin: Skin }) {
  const party = line.party.value
  return (
    <section class={`${css.card} ${css.ringing}`} aria-label="Incoming call">
      <p class={css.state}>Incoming call</p>
      <Caller />
      {party?.menu && (
        <dl class={css.menu}>
          <dt>Account</dt>
          <dd>{party.menu.account}</dd>
          <dt>Topic</dt>
          <dd>{party.menu.topic}</dd>
          <dt>Transferred from</dt>
          <dd>{party.menu.from}</dd>
        </dl>
      )}
      {party?.waited && <p class={css.waited}>Waited {party.waited}</p>}
      <Row>
        <Control skin={skin} index={1} label="Answer" icon="phone" tone="go" onPress={line.answer} />
        <Control skin={skin} index={2} label="Decline" icon="phone" tone="stop" onPress={line.decline} />
      </Row>
    </section>
  )
}
