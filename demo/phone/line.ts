/** The agent's line: one call at a time, from ring to end. Every skin shows this. */
import { signal } from '@preact/signals'
import type { RTCSession } from 'jssip/lib/RTCSession'
import type { IncomingRTCSessionEvent, RTCSessionEvent } from 'jssip/lib/UA'
import { captionSender, createAgent, listen, media, onHeard } from '../shared/sip'
import { createVoice, type Heard, type Voice } from '../shared/speech'
import { sleep } from '../shared/timer'

export type LineState =
  | 'elsewhere'
  | 'offline'
  | 'ready'
  | 'ringing'
  | 'connected'
  | 'held'
  | 'consulting'
  | 'transferring'
  | 'ended'

export interface Party {
  name: string
  number: string
  waited?: string
  menu?: { account: string; topic: string; from: string }
}

export interface Caption {
  id: string
  who: 'Caller' | 'You'
  text: string
}

export const state = signal<LineState>('offline')
export const party = signal<Party | undefined>(undefined)
export const captions = signal<Caption[]>([])
export const muted = signal(false)
export const answeredAt = signal(0)
/** How the last call ended, for the agent to read. */
export const ending = signal('')
/** The script being played, if the caller names one. */
export const script = signal<string | undefined>(undefined)
/** How many lines the agent has said on this call. */
export const said = signal(0)

const agent = { user: 'agent', name: 'Sam Okafor' }
const colleagues = 'sip:second-line@desk.localhost'

let session: RTCSession | undefined
let send = (_: Heard) => Promise.resolve()
let voice: Voice | undefined
let speed = 1
let transferred = false

/** Takes the line, once no other tab of this browser has it. */
export function startLine(options: { speed: number }): void {
  speed = options.speed
  state.value = 'elsewhere'
  void navigator.locks.request('softphone', () => {
    const ua = createAgent(agent.user, agent.name)
    state.value = 'offline'
    ua.on('registered', () => {
      if (state.value === 'offline') state.value = 'ready'
    })
    ua.on('disconnected', () => {
      if (state.value === 'ready') state.value = 'offline'
    })
    ua.on('newRTCSession', (event: RTCSessionEvent) => {
      if (event.originator === 'remote') ring(event)
    })
    addEventListener('pagehide', () => ua.stop())
    ua.start()
    return new Promise(() => {})
  })
}

function ring({ session: incoming, request }: IncomingRTCSessionEvent): void {
  if (session && !session.isEnded()) {
    incoming.terminate({ status_code: 486 })
    return
  }
  session = incoming
  send = captionSender(incoming)
  const header = (name: string): string | undefined => request.getHeader(name)
  const { display_name, uri } = incoming.remote_identity
  const account = header('X-Menu-Account')
  party.value = {
    name: display_name,
    number: uri.user,
    ...(header('X-Queue-Wait') && { waited: header('X-Queue-Wait') }),
    ...(account && {
      menu: { account, topic: header('X-Menu-Topic') ?? '', from: header('X-Transferred-From') ?? '' },
    }),
  }
  script.value = header('X-Scenario')
  captions.value = []
  muted.value = false
  said.value = 0
  ending.value = ''
  transferred = false
  state.value = 'ringing'
  listen(incoming)
  onHeard(incoming, (heard) => caption('Caller', heard))
  incoming.on('confirmed', () => {
    answeredAt.value = Date.now()
    state.value = 'connected'
  })
  incoming.on('hold', () => {
    state.value = 'held'
  })
  incoming.on('unhold', () => {
    state.value = 'connected'
  })
  incoming.on('ended', ({ originator }) => over(originator === 'remote' ? 'Caller hung up' : 'You hung up'))
  incoming.on('failed', ({ originator }) => over(originator === 'remote' ? 'Missed call' : 'Declined'))
}

function over(how: string): void {
  voice?.silence()
  ending.value = transferred ? 'Transfer complete' : how
  state.value = 'ended'
}

function caption(who: Caption['who'], { utterance, text }: Heard): void {
  const id = `${who}${utterance}`
  const row = { id, who, text }
  const known = captions.value.some((caption) => caption.id === id)
  captions.value = known
    ? captions.value.map((caption) => (caption.id === id ? row : caption))
    : [...captions.value, row]
}

export function answer(): void {
  voice = createVoice({ pitch: 190, speed })
  session?.answer({ ...media, mediaStream: voice.stream })
}

export function hangUp(): void {
  if (session && !session.isEnded()) session.terminate()
}

export function decline(): void {
  session?.terminate({ status_code: 603 })
}

export function toggleHold(): void {
  if (state.value === 'held') session?.unhold()
  else session?.hold()
}

export function toggleMute(): void {
  muted.value = !muted.value
  if (muted.value) session?.mute({ audio: true })
  else session?.unmute({ audio: true })
}

/** Warm transfer, first part: the caller waits while the agent talks to a colleague. */
export function consult(): void {
  const begin = () => {
    state.value = 'consulting'
  }
  if (state.value === 'held') begin()
  else session?.hold({}, begin)
}

export function endConsult(): void {
  session?.unhold()
}

/** Blind transfer, or the second part of a warm one. The caller's own phone rings the colleague. */
export function transfer(): void {
  const before = state.value
  state.value = 'transferring'
  session?.refer(colleagues, {
    eventHandlers: {
      accepted: () => {
        transferred = true
        hangUp()
      },
      failed: () => {
        state.value = before
      },
    },
  })
}

export function dismiss(): void {
  state.value = 'ready'
}

/** What the person at this desk says aloud. Nobody hears it on mute or on hold. */
export async function say(text: string, { after = 0 } = {}): Promise<void> {
  await sleep((after * 1000) / speed)
  if (!voice || state.value !== 'connected' || muted.value) return
  said.value++
  await voice.say(text, (heard) => {
    caption('You', heard)
    return send(heard)
  })
}
