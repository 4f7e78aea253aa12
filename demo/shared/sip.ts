/** The desk's telephone: a SIP user agent on the page's own host, and captions carried inside the call. */
import { UA, WebSocketInterface } from 'jssip'
import type { IncomingInfoEvent, Info, OutgoingInfoEvent, RTCSession } from 'jssip/lib/RTCSession'
import type { Heard } from './speech'

export const captionType = 'application/json'

/** Loopback needs no help to find the way. */
export const media = { pcConfig: { iceServers: [] } }

export function createAgent(user: string, name: string): UA {
  return new UA({
    sockets: [new WebSocketInterface(`ws://${location.host}/sip`)],
    uri: `sip:${user}@desk.localhost`,
    display_name: name,
    register: true,
    session_timers: false,
  })
}

/** Sends captions on a call. Resolves when the other side has them, or the call is over. */
export function captionSender(session: RTCSession): (heard: Heard) => Promise<void> {
  let info: Info | undefined
  const over = new Promise<void>((resolve) => {
    session.on('ended', () => resolve())
  })
  session.on('newInfo', (event: IncomingInfoEvent | OutgoingInfoEvent) => {
    if (event.originator === 'local') info = event.info
  })
  return (heard) => {
    if (!session.isEstablished()) return Promise.resolve()
    session.sendInfo(captionType, JSON.stringify(heard))
    const arrived = new Promise<void>((resolve) => {
      info?.on('succeeded', () => resolve())
      info?.on('failed', () => resolve())
    })
    return Promise.race([arrived, over])
  }
}

export function onHeard(session: RTCSession, listener: (heard: Heard) => void): void {
  session.on('newInfo', ({ originator, info }: IncomingInfoEvent | OutgoingInfoEvent) => {
    if (originator === 'remote') listener(JSON.parse(info.body) as Heard)
  })
}

/** Plays what the other side says. */
export function listen(session: RTCSession): void {
  const attach = (connection: RTCPeerConnection) =>
    connection.addEventListener('track', ({ streams: [stream] }) => {
      const audio = new Audio()
      audio.srcObject = stream ?? null
      audio.volume = 0.25
      void audio.play().catch(() => {})
      session.on('ended', () => {
        audio.srcObject = null
      })
    })
  if (session.connection) attach(session.connection)
  else session.on('peerconnection', ({ peerconnection }) => attach(peerconnection))
}
