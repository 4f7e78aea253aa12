import type { CallSignal } from '../core/signal'
import { whichCall } from '../core/which-call'
import type { House } from './desk'
import type { LiveCall } from './live-call'

/** The live call a signal tells of; a ring or a connection of none that lives begins one. */
export async function callToldOf(house: House, signal: CallSignal): Promise<LiveCall | undefined> {
  const calls = [...house.live.values()].map(({ call }) => call)
  const which = whichCall(calls, signal)
  if (which.is === 'this') return house.live.get(which.call)
  return which.is === 'new' ? house.begin(signal.at) : undefined
}
