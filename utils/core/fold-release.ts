import type { Call } from './call'
import type { Release } from './reason'
import type { Millis } from './time'

/** Latched: once there, for the rest of the call (DESIGN §4). */
export function release(call: Call, release: Release, at: Millis, words?: string): Call {
  if (call.releases.some((r) => r.release === release)) return call
  return { ...call, releases: [...call.releases, { release, at, ...(words && { words }) }] }
}
