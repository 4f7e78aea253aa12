import { factOf } from '../core/caller'
import { openSteps } from '../core/guard'
import type { PersonToCall } from '../core/person-to-call'
import type { Millis } from '../core/time'
import type { Happening, LiveCall } from './live-call'

const SOON: Millis = 10 * 60_000

/** The second chance (DESIGN §4): by the agent's act the task keeps name and number, and goes with them when it is done. */
export function callBackTask({ call, caller }: LiveCall, { cause, at: now }: Happening, when: string): PersonToCall {
  const open = openSteps(call)
  return {
    id: cause,
    kind: 'second-chance',
    call: call.id,
    name: factOf(caller, 'name')?.value ?? '',
    number: factOf(caller, 'phone')?.value ?? '',
    why: open.length > 0 ? `Wanted to leave; not yet heard: ${open.join(', ')}` : 'Wanted to leave',
    ...(when && { promised: when }),
    due: now + SOON,
    createdAt: now,
    callerHashes: Object.values(call.facts).flatMap((fact) => fact?.hash ?? []),
  }
}
