import type { Moment } from './moments'
import type { Line, Timeline } from './timeline'

/** The call to be read from top to bottom: what was said, and between the lines what happened. */
export type Entry = { is: 'line'; line: Line; moments: Moment[] } | { is: 'moment'; moment: Moment }

/** Every moment stands once: with the line it rests on, else at its time. */
export function entriesOf({ lines, moments }: Timeline): Entry[] {
  const resting = new Map<string, Moment[]>()
  const loose: Moment[] = []
  for (const moment of moments) {
    if (moment.utterance === undefined) loose.push(moment)
    else resting.set(moment.utterance, [...(resting.get(moment.utterance) ?? []), moment])
  }
  const entries: Entry[] = [
    ...lines.map((line): Entry => ({ is: 'line', line, moments: resting.get(line.utterance) ?? [] })),
    ...loose.map((moment): Entry => ({ is: 'moment', moment })),
  ]
  // A line stands where it ended: what it brought about comes after it.
  return entries.sort((a, b) => timeOf(a) - timeOf(b))
}

const timeOf = (entry: Entry) => (entry.is === 'line' ? entry.line.to : entry.moment.at)
