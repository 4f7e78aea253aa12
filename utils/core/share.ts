/** Whether an agent is among the first `share` percent: the same agents always, on every machine. One without a name never is. */
export const isInShare = (agent: string, share: number): boolean => agent !== '' && placeOf(agent) < share

/** 0–99, evenly spread and for ever: FNV-1a over the name, its bits mixed once more so that ana and anb part. */
function placeOf(agent: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(agent.trim().toLowerCase())) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) % 100
}
