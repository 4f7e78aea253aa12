import { servesSite } from '../core/site'
import { type FrameSender, Refused } from '../wire/serve'
import type { LiveTerms } from '../wire/topics'
import type { House } from './desk'
import { callOfPhone } from './phone-of-call'

const JUST_BEGUN = 10_000

/** What a frame's live part is told when it begins. A frame of a site that is not served, in a tab that is, is told of no call. */
export function liveTerms(house: House, frame: 'top' | 'inner', from: FrameSender): { terms: LiveTerms } {
  const { ports } = house
  const live = callOfPhone(house, from) ?? house.current()
  if (!live || !servesSite(from.origin, ports.terms())) throw new Refused('no-call')
  return {
    terms: {
      bootId: ports.boot.id,
      callId: live.call.id,
      callIs: ports.clock() - live.call.startedAt < JUST_BEGUN ? 'new' : 'going-on',
      callWords: ports.callWords,
      fillKey: 'KeyF',
      ...(live.call.phase === 'ringing' && live.call.direction === 'outbound' && { ringsOut: true as const }),
      known: ports.sites.at(from.url),
      ...(frame === 'top' && {
        overlay: { size: live.call.phase === 'ended' ? ('wrapup' as const) : ('panel' as const) },
      }),
    },
  }
}
