/** The second line: a colleague who answers any call passed on, and listens. */
import type { RTCSessionEvent } from 'jssip/lib/UA'
import { createAgent, media } from '../shared/sip'
import { createVoice } from '../shared/speech'

export function startColleague(): void {
  const ua = createAgent('second-line', 'Second line')
  ua.on('newRTCSession', ({ originator, session }: RTCSessionEvent) => {
    if (originator === 'remote') session.answer({ ...media, mediaStream: createVoice({ pitch: 150, speed: 1 }).stream })
  })
  addEventListener('pagehide', () => ua.stop())
  ua.start()
}
