/** The person who calls: dials, speaks a script turn by turn, waits while on hold, hangs up. */
import { signal } from '@preact/signals'
import type { RTCSession } from 'jssip/lib/RTCSession'
import type { CallScript, Line } from '../shared/call'
import { captionSender, createAgent, listen, media, onHeard } from '../shared/sip'
import { createVoice, type Heard } from '../shared/speech'
import { sleep } from '../shared/timer'

export type CallerState = 'starting' | 'ready' | 'calling' | 'talking' | 'held' | 'ended'

/** How one line of the script went. */
export type LineOutcome = 'finished' | 'call ended'

export interface Person {
  /** Registered and able to dial. */
  ready: Promise<void>
  /** Dials the desk, again if nobody is there yet. */
  call(): Promise<void>
  /** Says a line that is in no script. */
  say(text: string): Promise<void>
  hangup(): void
  /** Waits until line `index` of the script was said, by either side. */
  line(index: number): Promise<LineOutcome>
  state(): CallerState
}

const desk = 'sip:agent@desk.localhost'
const redialMs = 700

export const state = signal<CallerState>('starting')
/** Which line of the script is next. */
export const at = signal(0)

/** @param scripted whether the lines are said by themselves, in turn with the agent */
export function createPerson(script: CallScript, { speed, scripted }: { speed: number; scripted: boolean }): Person {
  const ua = createAgent(script.caller.number, script.caller.name)
  const waiting = new Map<number, (outcome: LineOutcome) => void>()
  let voice = createVoice({ pitch: 120, speed })
  let session: RTCSession | undefined
  let send: ((heard: Heard) => Promise<void>) | undefined
  let agentSpoke = () => {}

  const ready = new Promise<void>((resolve) => {
    ua.on('registered', () => {
      if (state.value === 'starting') state.value = 'ready'
      resolve()
    })
  })
  addEventListener('pagehide', () => ua.stop())
  ua.start()

  async function say(text: string): Promise<void> {
    if (send) await voice.say(text, send)
  }

  /** A turn of the agent's is over when something they said became final. */
  const agentTurn = () =>
    new Promise<void>((resolve) => {
      agentSpoke = resolve
    })

  async function play(call: RTCSession, lines: Line[]): Promise<void> {
    for (const [index, { who, pause, text }] of lines.entries()) {
      if (who === 'agent') await agentTurn()
      else {
        await sleep((pause * 1000) / speed)
        await say(text)
      }
      if (call.isEnded()) return
      at.value = index + 1
      settle('finished')
    }
    await sleep(800 / speed)
    if (script.ends === 'caller') hangup()
  }

  /** Tells those who wait what became of their line. */
  function settle(outcome: LineOutcome): void {
    for (const [index, resolve] of waiting) {
      if (outcome === 'finished' && index >= at.value) continue
      waiting.delete(index)
      resolve(outcome)
    }
  }

  function over(): void {
    voice.silence()
    state.value = 'ended'
    settle('call ended')
  }

  function hangup(): void {
    if (session && !session.isEnded()) session.terminate()
  }

  function dial(): void {
    state.value = 'calling'
    at.value = 0
    voice = createVoice({ pitch: 120, speed })
    const call = ua.call(desk, { ...media, mediaStream: voice.stream, extraHeaders: headers(script) })
    session = call
    send = captionSender(call)
    listen(call)
    onHeard(call, ({ final }) => {
      if (final) agentSpoke()
    })
    call.on('accepted', () => {
      state.value = 'talking'
      if (scripted) void play(call, script.lines)
    })
    call.on('hold', ({ originator }) => {
      if (originator !== 'remote') return
      state.value = 'held'
      voice.pause()
    })
    call.on('unhold', ({ originator }) => {
      if (originator !== 'remote') return
      state.value = 'talking'
      voice.resume()
    })
    call.on('refer', ({ accept }) => accept(undefined, { ...media, mediaStream: voice.stream }))
    call.on('ended', over)
    call.on('failed', ({ message }) => {
      const nobodyThere = message && 'status_code' in message && message.status_code === 480
      if (nobodyThere) void sleep(redialMs).then(dial)
      else over()
    })
  }

  return {
    ready,
    say,
    hangup,
    state: () => state.value,
    async call() {
      await ready
      dial()
    },
    line(index) {
      if (index < at.value) return Promise.resolve('finished')
      if (state.value === 'ended') return Promise.resolve('call ended')
      return new Promise((resolve) => waiting.set(index, resolve))
    },
  }
}

/** What the exchange passes on with the ring: the wait, and what was asked before. */
function headers({ id, waited, menu }: CallScript): string[] {
  return [
    `X-Scenario: ${id}`,
    ...(waited ? [`X-Queue-Wait: ${waited} min`] : []),
    ...(menu
      ? [`X-Menu-Account: ${menu.account}`, `X-Menu-Topic: ${menu.topic}`, `X-Transferred-From: ${menu.from}`]
      : []),
  ]
}
