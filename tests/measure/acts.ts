import type { ActName, Heard } from '../../utils/core/heard'
import { type Counts, f1Of } from './cancel'
import { hearCall } from './ear'
import type { Row } from './files'
import type { Noise } from './noise'

/** The public labels, and what the listener calls the same thing. */
const ACTS: Record<string, { label: string; speaker: 'caller' | 'agent'; acts: ActName[] }> = {
  'asks-identity': { label: 'asks_identity', speaker: 'agent', acts: ['asks-identity'] },
  'open-question': { label: 'open_question', speaker: 'agent', acts: ['open-question', 'asks-why'] },
  reflection: { label: 'reflection', speaker: 'agent', acts: ['reflection'] },
  apology: { label: 'apology', speaker: 'agent', acts: ['apology'] },
  'anything-else': { label: 'anything_else', speaker: 'agent', acts: ['anything-else'] },
  'agent-goodbye': { label: 'goodbye', speaker: 'agent', acts: ['agent-goodbye'] },
  offer: { label: 'offer', speaker: 'agent', acts: ['offer'] },
  decline: { label: 'decline', speaker: 'caller', acts: ['denies'] },
  accept: { label: 'accept', speaker: 'caller', acts: ['confirms', 'accepts'] },
  'caller-thanks': { label: 'thanks', speaker: 'caller', acts: ['caller-thanks'] },
  'caller-goodbye': { label: 'goodbye', speaker: 'caller', acts: ['caller-goodbye'] },
}

export interface ActScore {
  precision: number
  recall: number
  f1: number
  n: number
}
export type ActsResult = Record<string, ActScore & { bySource: Record<string, ActScore> }>

/**
 * Rows of a conversation whose two sides are both there are heard in their order, as in a call: giving back can only be judged by what
 * was told. All others are heard alone, as the first words of a call.
 */
export function measureActs(rows: readonly Row[], noise: Noise): ActsResult {
  const all: Record<string, Record<string, Counts>> = {}
  for (const [row, heard] of conversationsOf(rows).flatMap((turns) => hearRows(turns, noise))) {
    for (const [name, { label, speaker, acts }] of Object.entries(ACTS)) {
      const value = row.labels[label]
      if (row.speaker !== speaker || (value !== 0 && value !== 1)) continue
      all[name] ??= {}
      const bySource = all[name] as Record<string, Counts>
      bySource[row.source] ??= { tp: 0, fp: 0, fn: 0, tn: 0 }
      const counts = bySource[row.source] as Counts
      counts[kindOf(value === 1, isHeard(heard, acts))]++
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, bySource]) => [
      name,
      {
        ...scoreOf(Object.values(bySource)),
        bySource: Object.fromEntries(Object.entries(bySource).map(([source, c]) => [source, scoreOf([c])])),
      },
    ]),
  )
}

const hearRows = (turns: readonly Row[], noise: Noise): [Row, Heard[]][] => {
  const heard = hearCall(turns.map(({ speaker, text }) => ({ speaker, text: noise(text) })))
  return turns.map((row, i) => [row, heard[i] ?? []])
}

/** The last number of a row's id is its turn; what stands before it names the conversation. */
function conversationsOf(rows: readonly Row[]): Row[][] {
  const byName = new Map<string, Row[]>()
  for (const row of rows) {
    const name = `${row.source} ${row.id.replace(/-\d+$/, '')}`
    byName.set(name, [...(byName.get(name) ?? []), row])
  }
  return [...byName.values()].flatMap((turns) =>
    new Set(turns.map(({ speaker }) => speaker)).size > 1
      ? [turns.toSorted((a, b) => turnOf(a) - turnOf(b))]
      : turns.map((turn) => [turn]),
  )
}
const turnOf = ({ id }: Row): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

const isHeard = (heard: readonly Heard[], acts: readonly ActName[]) => heard.some(({ act }) => acts.includes(act))
const kindOf = (is: boolean, heard: boolean): keyof Counts => (is ? (heard ? 'tp' : 'fn') : heard ? 'fp' : 'tn')

function scoreOf(counts: readonly Counts[]): ActScore {
  const sum = { tp: 0, fp: 0, fn: 0, tn: 0 }
  for (const c of counts) for (const key of ['tp', 'fp', 'fn', 'tn'] as const) sum[key] += c[key]
  return { ...f1Of(sum), n: sum.tp + sum.fn }
}
