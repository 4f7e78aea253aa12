import { useSignal } from '@preact/signals'
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { type CallScript, callIds, loadCall } from '../shared/call'
import './caller.css'
import { startColleague } from './colleague'
import { at, createPerson, type Person, state } from './person'

const asked = new URLSearchParams(location.search)

function Chooser() {
  const calls = useSignal<CallScript[]>([])
  useEffect(() => {
    void Promise.all(callIds.map(loadCall)).then((loaded) => {
      calls.value = loaded
    })
  }, [])
  return (
    <main>
      <h1>Who is calling?</h1>
      <ul class="calls">
        {calls.value.map(({ id, title, about, caller }) => (
          <li key={id}>
            <a href={`?call=${id}&auto=1`}>
              <b>{title}</b>
              <span>{about}</span>
              <small>{caller.name}</small>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}

function Talking({ script, person }: { script: CallScript; person: Person }) {
  const idle = state.value === 'ready' || state.value === 'ended'
  return (
    <main>
      <a href="/">All calls</a>
      <h1>{script.caller.name}</h1>
      <p>{script.about}</p>
      <p class="buttons">
        <button type="button" disabled={!idle} onClick={() => void person.call()}>
          Call
        </button>
        <button type="button" disabled={idle} onClick={person.hangup}>
          Hang up
        </button>
        <output>{state.value}</output>
      </p>
      <ol class="lines">
        {script.lines.map(({ who, text }, index) => (
          <li key={text} class={index === at.value ? `${who} next` : who}>
            {text}
          </li>
        ))}
      </ol>
    </main>
  )
}

async function start(root: Element): Promise<void> {
  const id = asked.get('call')
  if (!id) return render(<Chooser />, root)
  const script = await loadCall(id)
  document.title = script.caller.name
  const person = createPerson(script, { speed: Number(asked.get('speed') ?? 1), scripted: asked.get('script') !== '0' })
  window.caller = person
  startColleague()
  render(<Talking script={script} person={person} />, root)
  if (asked.get('auto') === '1') void person.call()
}

const root = document.getElementById('app')
if (root) void start(root)
