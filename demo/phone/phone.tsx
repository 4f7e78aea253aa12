import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { sleep } from '../shared/timer'
import { Captions } from './captions'
import { Control, Row } from './control'
import * as line from './line'
import { writeClock, writeNumber } from './number'
import css from './phone.module.css'
import type { Skin } from './skins'
import { VoicePanel } from './voice'

const onCall = new Set<line.LineState>(['connected', 'held', 'consulting', 'transferring'])

const words: Record<line.LineState, string> = {
  elsewhere: 'Phone is open in another tab',
  offline: 'Connecting…',
  ready: 'Available',
  ringing: 'Incoming call',
  connected: 'On call',
  held: 'On hold',
  consulting: 'Talking to Second line',
  transferring: 'Transferring…',
  ended: 'Call ended',
}

/** Counts seconds, also in a tab that is not in front. */
function useSeconds(): number {
  const now = useSignal(Date.now())
  useEffect(() => {
    let running = true
    const tick = async () => {
      while (running) {
        await sleep(1000)
        now.value = Date.now()
      }
    }
    void tick()
    return () => {
      running = false
    }
  }, [])
  return now.value
}

export function Phone({ skin, voice }: { skin: Skin; voice: boolean }) {
  const state = line.state.value
  const talking = onCall.has(state)
  return (
    <main class={css['phone']} data-state={state}>
      <header class={css['top']}>
        <span class={css['me']}>SO</span>
        <span class={css['who']}>
          Sam Okafor<small>Ext. 214</small>
        </span>
        <span class={css['presence']} role="status">
          {talking ? 'Busy' : words[state]}
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

function Ringing({ skin }: { skin: Skin }) {
  const party = line.party.value
  return (
    <section class={`${css['card']} ${css['ringing']}`} aria-label="Incoming call">
      <p class={css['state']}>Incoming call</p>
      <Caller />
      {party?.menu && (
        <dl class={css['menu']}>
          <dt>Account</dt>
          <dd>{party.menu.account}</dd>
          <dt>Topic</dt>
          <dd>{party.menu.topic}</dd>
          <dt>Transferred from</dt>
          <dd>{party.menu.from}</dd>
        </dl>
      )}
      {party?.waited && <p class={css['waited']}>Waited {party.waited}</p>}
      <Row>
        <Control skin={skin} index={1} label="Answer" icon="phone" tone="go" onPress={line.answer} />
        <Control skin={skin} index={2} label="Decline" icon="phone" tone="stop" onPress={line.hangUp} />
      </Row>
    </section>
  )
}

function Caller() {
  const party = line.party.value
  if (!party) return null
  return (
    <div class={css['caller']}>
      <strong class={css['name']}>{party.name}</strong>
      <span class={css['number']}>{writeNumber(party.number)}</span>
    </div>
  )
}

function OnCall({ skin }: { skin: Skin }) {
  const now = useSeconds()
  const choosing = useSignal(false)
  const state = line.state.value
  const busy = state === 'transferring'
  const held = state === 'held'
  return (
    <section class={css['card']} aria-label="Current call">
      <p class={css['state']}>
        <span>{words[state]}</span>
        <span class={css['clock']}>{writeClock(now - line.answeredAt.value)}</span>
      </p>
      {!skin.forgets && <Caller />}
      {state === 'consulting' ? (
        <Row>
          <Control skin={skin} index={8} label="Complete transfer" icon="forward" onPress={line.transfer} />
          <Control skin={skin} index={9} label="Back to caller" icon="play" onPress={line.endConsult} />
        </Row>
      ) : (
        <Row>
          <Control
            skin={skin}
            index={3}
            label={line.muted.value ? 'Unmute' : 'Mute'}
            icon="mic"
            disabled={busy}
            {...(line.muted.value && { tone: 'on' as const })}
            onPress={line.toggleMute}
          />
          <Control
            skin={skin}
            index={4}
            label={held ? 'Resume' : 'Hold'}
            icon={held ? 'play' : 'pause'}
            disabled={busy}
            {...(held && { tone: 'on' as const })}
            onPress={line.toggleHold}
          />
          <Control
            skin={skin}
            index={5}
            label="Transfer"
            icon="forward"
            disabled={busy}
            onPress={() => {
              choosing.value = !choosing.value
            }}
          />
        </Row>
      )}
      {choosing.value && state !== 'consulting' && !busy && (
        <div class={css['transfer']}>
          <span class={css['to']}>Second line</span>
          <Control skin={skin} index={6} label="Blind" icon="forward" onPress={line.transfer} />
          <Control skin={skin} index={7} label="Warm" icon="phone" onPress={line.consult} />
        </div>
      )}
      <Row>
        <Control
          key={skin.rerenders ? now : 0}
          skin={skin}
          index={10}
          label="Hang up"
          icon="phone"
          tone="stop"
          onPress={line.hangUp}
        />
      </Row>
    </section>
  )
}

function Ended() {
  return (
    <section class={css['card']} aria-label="Last call">
      <p class={css['state']}>Call ended</p>
      <p class={css['ending']}>{line.ending.value}</p>
      <Row>
        <button type="button" class={css['button']} onClick={line.dismiss}>
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

function Recent() {
  return (
    <section class={css['recent']}>
      <h2 class={css['heading']}>Recent</h2>
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
