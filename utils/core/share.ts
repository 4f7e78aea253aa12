import { fnv1a } from './fnv'

/** Whether an agent is among the first `share` percent: the same agents always, on every machine. One without a name never is. */
export const isInShare = (agent: string, share: number): boolean => agent !== '' && placeOf(agent) < share

/** 0–99, evenly spread and for ever: the bits of the hash are mixed once more so that ana and anb part. */
function placeOf(agent: string): number {
  let hash = fnv1a(agent.trim().toLowerCase())
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) % 100
}
