import type { Act, Heard, Speaker } from '../../../utils/core/heard'
import { createListener } from '../../../utils/language/listen/listener'
import { SILENT } from '../../../utils/language/listen/sayings'
import { TONGUES } from '../../../utils/language/listen/tongues'

/** A call told as 'C: …', 'A: …' and 'U: …'; what was heard in its last turn. */
export function hearLast(lang: string, ...turns: string[]): Heard[] {
  const listener = createListener({ lang, tongue: TONGUES[lang] ?? SILENT })
  return turns.map((turn, i) => listener.hear(utteranceOf(turn, i))).at(-1) ?? []
}

export const utteranceOf = (turn: string, i: number) => ({
  id: `u${i}`,
  speaker: SPEAKERS[turn[0] ?? ''] ?? 'unknown',
  text: turn.slice(2).trim(),
  final: true,
  at: i * 1_000,
})
const SPEAKERS: Readonly<Record<string, Speaker>> = { C: 'caller', A: 'agent' }

export const leavingIn = (heard: readonly Heard[]) => heard.find(({ act }) => act === 'leaving')?.sure ?? 'no'
export const find = <Name extends Act['act']>(heard: readonly Heard[], act: Name) =>
  heard.filter((h): h is Extract<Heard, { act: Name }> => h.act === act)
export const releasesIn = (heard: readonly Heard[]) => find(heard, 'release').map(({ release }) => release)
