type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const STRANGE: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(5_000),
  '<b>',
  '__proto__',
  [],
  {},
  [[]],
  { said: 'cancel', by: 'caller' },
  { heard: 'toString' },
  '~99 @nowhere {x',
]

/** A JSON text with one thing in it broken: a value made strange, a key renamed, doubled or gone, or the text itself cut or bent. The same seed breaks the same. */
export function mutated(text: string, seed: number): string {
  const next = random(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  if (seed % 5 === 0) return text.slice(0, Math.floor(next() * text.length))
  if (seed % 5 === 1) {
    const at = Math.floor(next() * text.length)
    return text.slice(0, at) + pick(['{', ']', '"', '\u0000', ',,', '\\u12', '💥', '1e999']) + text.slice(at + 1)
  }
  const root = JSON.parse(text) as Json
  for (let n = 0; n < 1 + (seed % 4); n++) breakOne(root, next, pick)
  return JSON.stringify(root)
}

function breakOne(root: Json, next: () => number, pick: <T>(of: readonly T[]) => T): void {
  let at = root
  for (let depth = 0; depth < 8; depth++) {
    if (typeof at !== 'object' || at === null) return
    const keys = Object.keys(at)
    const key = pick(keys)
    if (key === undefined) return
    const inner = (at as Record<string, Json>)[key] as Json
    if (next() < 0.75 && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
      at = inner
      continue
    }
    const holder = at as Record<string, Json>
    const how = next()
    if (how < 0.6) holder[key] = pick(STRANGE)
    else if (how < 0.8) delete holder[key]
    else holder[`${key}${pick(['', 'x', 'constructor'])}`] = pick(STRANGE)
    return
  }
}

/** mulberry32. */
function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
