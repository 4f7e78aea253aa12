/** The voice of the person at the desk, when there is no microphone to play with: pick a line, or type one. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type CallScript, loadCall } from '../shared/call'
import { said, say, script, state } from './line'
import css from './phone.module.css'

export function VoicePanel() {
  const call = useSignal<CallScript | undefined>(undefined)
  const typed = useSignal('')
  const id = script.value
  useEffect(() => {
    call.value = undefined
    if (id)
      void loadCall(id).then((loaded) => {
        call.value = loaded
      })
  }, [id])

  const lines = call.value?.lines.filter(({ who }) => who === 'agent').map(({ text }) => text) ?? []
  const next = lines[said.value]
  const quiet = state.value !== 'connected'
  const speak = (event: Event) => {
    event.preventDefault()
    const text = typed.value.trim()
    typed.value = ''
    if (text) void say(text)
  }
  return (
    <section class={css.voice}>
      <h2 class={css.heading}>Your voice</h2>
      {next && (
        <button type="button" class={css.line} disabled={quiet} onClick={() => void say(next)}>
          {next}
        </button>
      )}
      <form class={css.speak} onSubmit={speak}>
        <input
          class={css.typed}
          aria-label="Say something"
          placeholder="Or say it your way"
          value={typed.value}
          disabled={quiet}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
        />
        <button type="submit" class={css.say} disabled={quiet}>
          Say
        </button>
      </form>
    </section>
  )
}
