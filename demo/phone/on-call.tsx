import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { sleep } from '../shared/timer'
import { Caller } from './caller'
import { Control, Row } from './control'
import * as line from './line'
import { writeClock } from './number'
import css from './phone.module.css'
import type { Skin } from './skins'
import { stateWords } from './words'

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

export function OnCall({ skin }: { skin: Skin }) {
  const now = useSeconds()
  const choosing = useSignal(false)
  const state = line.state.value
  const busy = state === 'transferring'
  const held = state === 'held'
  return (
    <section class={css.card} aria-label="Current call">
      <p class={css.state}>
        <span>{stateWords[state]}</span>
        <span class={css.clock}>{writeClock(now - line.answeredAt.value)}</span>
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
        <div class={css.transfer}>
          <span class={css.to}>Second line</span>
          <Control skin={skin} index={6} label="Blind" icon="forward" onPress={line.transfer} />
          <Control skin={skin} index={7} label="Warm" icon="phone" onPress={line.consult} />
        </div>
      )}
      <Row>
        <Control
          key={skin.rerenders ? now : 0}
          skin={skin}
          index={10}
          label={skin.vague ? 'End' : 'Hang up'}
          icon={skin.vague ? 'stop' : 'phone'}
          {...(!skin.vague && { tone: 'stop' as const })}
          onPress={line.hangUp}
        />
      </Row>
    </section>
  )
}
