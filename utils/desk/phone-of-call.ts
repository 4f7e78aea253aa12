import { currentCall } from '../core/which-call'
import type { FrameSender } from '../wire/serve'
import type { House } from './desk'
import type { LiveCall } from './live-call'

/** The live call whose controls this frame shows; of two on one phone the one that is talked on. */
export function callOfPhone({ live }: House, { tab, frame }: FrameSender): LiveCall | undefined {
  const here = [...live.values()].filter(
    ({ call, phone }) => call.phase !== 'ended' && phone?.tab === tab && phone.frame === frame,
  )
  const call = currentCall(here.map((l) => l.call))
  return here.find((l) => l.call === call)
}

/** A frame in which a call was begun, or shows that it is on, has its controls. */
export function holdsPhone(house: House, live: LiveCall, { tab, frame }: FrameSender, how: 'begins' | 'shows'): void {
  if (how === 'begins' || (!live.phone && !callOfPhone(house, { tab, frame } as FrameSender)))
    live.phone = { tab, frame }
}

/** The other calls on the phone on which a new one was just begun: it has one voice. */
export const othersOnPhone = ({ live }: House, begun: LiveCall): LiveCall[] =>
  [...live.values()].filter(
    ({ call, phone }) =>
      call.id !== begun.call.id &&
      call.phase === 'connected' &&
      phone?.tab === begun.phone?.tab &&
      phone?.frame === begun.phone?.frame,
  )
