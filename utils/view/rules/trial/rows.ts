import type { Cue } from '../../../core/cue'
import type { Happened, Replay, ReplayedMoment } from '../../../core/replayed'
import type { Millis } from '../../../core/time'

/** One moment beside the other: what each set makes of it. A set that has nothing new to say stands as it stood. */
export interface TrialRow {
  key: string
  at: Millis
  happened: Happened | { is: 'time-passed' }
  draft: ReplayedMoment
  live: ReplayedMoment | undefined
  /** The agent would see another cue, or the guard would say something else. */
  differs: boolean
}

export const cueShown = ({ call }: ReplayedMoment): Cue | undefined => call.cues.findLast(({ gone }) => !gone)?.cue

/** Two replays of one conversation, moment by moment. */
export function rowsOf(draft: Replay, live: Replay | undefined): TrialRow[] {
  const mine = byKey(draft)
  const theirs = live ? byKey(live) : new Map<string, ReplayedMoment>()
  const keys = [...new Map([...mine, ...theirs])].sort(([, a], [, b]) => a.at - b.at || rank(a) - rank(b))
  const rows: TrialRow[] = []
  let [one, other]: [ReplayedMoment | undefined, ReplayedMoment | undefined] = [undefined, undefined]
  for (const [key, { at, happened }] of keys) {
    one = mine.get(key) ?? (one && quietly(one))
    other = theirs.get(key) ?? (other && quietly(other))
    if (!one) continue
    rows.push({ key, at, happened, draft: one, live: other, differs: other !== undefined && differ(one, other) })
  }
  return rows
}

/** What happened comes before what time alone brings in the same moment, in its own order. */
const rank = ({ happened }: ReplayedMoment) => (happened.is === 'time-passed' ? 1 : 0)

function byKey({ moments }: Replay): Map<string, ReplayedMoment> {
  let told = 0
  return new Map(
    moments.map((moment) => [moment.happened.is === 'time-passed' ? `at ${moment.at}` : `told ${told++}`, moment]),
  )
}

/** As it stood: nothing new was heard, nothing fired. */
const quietly = (moment: ReplayedMoment): ReplayedMoment => ({ ...moment, heard: [], fired: [], withdrawn: [] })

const differ = (a: ReplayedMoment, b: ReplayedMoment): boolean =>
  JSON.stringify([cueShown(a)?.text, a.verdict]) !== JSON.stringify([cueShown(b)?.text, b.verdict])

export interface Stretch {
  text: string
  marked: 'marked' | 'plain'
}

/** A turn cut at the words that made something fire. */
export function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const spans = words
    .filter(Boolean)
    .map((word) => [text.indexOf(word), word.length] as const)
    .filter(([from]) => from >= 0)
    .sort(([a], [b]) => a - b)
  const stretches: Stretch[] = []
  let at = 0
  for (const [from, length] of spans) {
    if (from < at) continue
    if (from > at) stretches.push({ text: text.slice(at, from), marked: 'plain' })
    stretches.push({ text: text.slice(from, from + length), marked: 'marked' })
    at = from + length
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: 'plain' })
  return stretches
}
