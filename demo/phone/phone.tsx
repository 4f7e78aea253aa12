import { Captions } from './captions'
import { Ended, Recent } from './idle'
import * as line from './line'
import { OnCall } from './on-call'
import css from './phone.module.css'
import { Ringing } from './ringing'
import type { Skin } from './skins'
import { VoicePanel } from './voice'
import { stateWords } from './words'

const onCall = new Set<line.LineState>(['connected', 'held', 'consulting', 'transferring'])

export function Phone({ skin, voice }: { skin: Skin; voice: boolean }) {
  const state = line.state.value
  const talking = onCall.has(state)
  return (
    <main class={css.phone} data-state={state}>
      <header class={css.top}>
        <span class={css.me}>SO</span>
        <span class={css.who}>
          Sam Okafor<small>Ext. 214</small>
        </span>
        <span class={css.presence} role="status">
          {talking ? 'Busy' : stateWords[state]}
        </span>
      </header>
      {state === 'ringing' && <Ringing skin={skin} />}
      {talking && <OnCall skin={skin} />}
      {state === 'ended' && <Ended />}
      {!talking && <Recent />}
      {!skin.silent && talking && <Captions />}
      {voice && talking && <VoicePanel />}
    </main>
  )
}
