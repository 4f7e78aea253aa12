import { callId } from '../../utils/core/ids'
import type { PersonToCall } from '../../utils/core/person-to-call'
import { isQuiet } from '../../utils/core/quiet'
import { summaryWithoutWords, withoutWords, wordsGoFirst } from '../../utils/core/retention'
import type { CueCame } from './beats'
import { type MadeUpCall, madeUpCall, pick, random } from './calls'
import { MORE_SCRIPTS } from './more-scripts'
import { type MonthPapers, madeUpPapers } from './papers'
import { madeUpPeople, morePeople } from './people'
import { SCRIPTS, type Script } from './scripts'

export interface Month {
  calls: MadeUpCall[]
  people: PersonToCall[]
  papers: MonthPapers
}

const ALL = [...SCRIPTS, ...MORE_SCRIPTS]
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAYS = 30
/** On a working day; a Saturday has half as many, a Sunday none. */
const PER_DAY = 42
/** The price rose on that day: from then on more callers speak of it, and a week later fewer again. */
const PRICE_ROSE = 16
const QUEUES: Record<string, string> = {
  technical: 'Technical help',
  price: 'Contracts',
  competitor: 'Contracts',
  billing: 'Bills',
}

/** Where a cue does not fare as usual. */
const FATES: readonly CueCame[] = ['helped', 'moment-over', 'moment-over', 'expired', 'late', 'wrong']

/** A month that never was, up to `now`, as a desk of some people would have left it: words forgotten in time, most calls seen. */
export function madeUpMonth(now: number, seed = 11): Month {
  const next = random(seed)
  const choose = (options: string[]) => options[Math.floor(next() * options.length)] ?? ''
  const calls: MadeUpCall[] = []
  for (let ago = 0; ago < DAYS; ago++) {
    const { from, to } = hoursOf(now, ago)
    const share = ago === 0 ? Math.max(0.5, (to - from) / OPEN) : (BUSY[new Date(from).getDay()] ?? 1)
    const count = Math.round(PER_DAY * share * (0.85 + next() * 0.3))
    for (let n = 0; n < count; n++) {
      const startedAt = Math.round(from + ((n + next()) / count) * (to - from))
      const script = pick(next(), shareOn(ago), ALL)
      const came = (usual: CueCame) => (next() < 0.6 ? usual : (FATES[Math.floor(next() * FATES.length)] ?? usual))
      const playing = { choose, came, pace: 0.7 + next() * 1.6, queue: QUEUES[script.topic] ?? 'Contracts' }
      const id = callId(`made-up-${ago}-${n}`)
      const made = madeUpCall(script, startedAt, id, { playing, years: yearsOf(next()) })
      calls.push(asItStands(made, ago, next()))
    }
  }
  calls.sort((a, b) => b.summary.startedAt - a.summary.startedAt)
  return {
    calls,
    people: peopleOf(calls, now),
    papers: madeUpPapers(calls.filter(({ summary }) => summary.words === 'kept')),
  }
}

/** Sundays are closed; Fridays have the most. */
const BUSY = [0, 1, 0.9, 1.1, 1, 1.2, 0.5]
const OPEN = 11 * HOUR

/** Eight to seven on every day. Today until now, and since early enough that something happened, whenever the demo is started. */
function hoursOf(now: number, ago: number): { from: number; to: number } {
  const midnight = new Date(now)
  midnight.setHours(0, 0, 0, 0)
  // By the calendar: a day on which the clocks change is not 24 hours long.
  midnight.setDate(midnight.getDate() - ago)
  const eight = midnight.getTime() + 8 * HOUR
  if (ago > 0) return { from: eight, to: eight + OPEN }
  const to = Math.min(now - 10 * MINUTE, eight + OPEN)
  return { from: Math.max(midnight.getTime() + MINUTE, Math.min(eight, to - 4 * HOUR)), to }
}

const shareOn =
  (ago: number) =>
  ({ topic, share }: Script): number =>
    topic === 'price' ? share * (ago > PRICE_ROSE ? 0.5 : ago > PRICE_ROSE - 8 ? 2.2 : 1.1) : share

/** Most have been here for a few years, some for very long; of a third no record tells. */
const yearsOf = (at: number): number | undefined => (at < 0.33 ? undefined : Math.floor((at - 0.33) ** 2 * 42))

/** Words of unflagged calls are kept for a week; a lead has seen most of what is older than yesterday. */
function asItStands({ summary, events }: MadeUpCall, ago: number, at: number): MadeUpCall {
  const seen = ago > 1 && at < 0.9 ? 'seen' : 'unseen'
  if (ago < 7 || !wordsGoFirst(summary)) return { summary: { ...summary, seen }, events }
  return { summary: { ...summaryWithoutWords(summary), seen }, events: events.map(withoutWords) }
}

/** Each with the call it began with, where there is one. */
function peopleOf(calls: readonly MadeUpCall[], now: number): PersonToCall[] {
  const flagged = (wanted: string) => calls.filter(({ summary }) => summary.flags.some(({ name }) => name === wanted))
  const fitting = {
    'second-chance': flagged('ended-early'),
    'let-down': flagged('dead-end'),
    'check-in': calls.filter(({ summary }) => isQuiet(summary)),
  }
  return [...madeUpPeople(now), ...morePeople(now)].map((person) => {
    const call = fitting[person.kind].shift()?.summary.id
    return { ...person, ...(call && { call }) }
  })
}
