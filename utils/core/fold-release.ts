import type { Call } from './call'
import type { Heard } from './heard'
import { type Release, releaseOf } from './reason'
import type { Millis } from './time'

/** Latched: once there, for the rest of the call (DESIGN §4). */
export function release(call: Call, release: Release, at: Millis, words?: string): Call {
  if (call.releases.some((r) => r.release === release)) return call
  return { ...call, releases: [...call.releases, { release, at, ...(words && { words }) }] }
}

/** "Just cancel it": means nothing while nobody speaks of leaving, and counts as soon as leaving is understood, however late. */
export const isRefusal = (heard: Heard): boolean =>
  (heard.act === 'release' && heard.release === 'just-cancel') ||
  (heard.act === 'reason' && releaseOf(heard.reason) === 'just-cancel')

/** Leaving has just been understood: what the caller refused before frees from here on. */
export const countRefusals = (call: Call): Call =>
  call.heard.filter(isRefusal).reduce((freed, { at, words }) => release(freed, 'just-cancel', at, words), call)
