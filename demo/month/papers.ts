import type { FlagName } from '../../utils/core/flag'
import { lessonsOf } from '../../utils/core/papers/lessons'
import type { Given, Paper, Sender } from '../../utils/core/papers/paper'
import { type Act, close, consentTo, give, newReview, sayTo, see, withNote } from '../../utils/core/papers/review'
import type { Suggestion } from '../../utils/core/papers/suggestion'
import { linesAround } from '../../utils/view/review/coaching'
import { timelineOf } from '../../utils/view/review/timeline'
import type { MadeUpCall } from './calls'

/** Stands for the desk where the month is put: its own name comes of a key that is made there. */
const THIS_DESK = 'this-desk'
const LEAD = 'Ines'
const AGENTS: Sender[] = ['Ana', 'Ben', 'Cleo'].map((name) => ({ name, desk: `made-up-${name}` }))

export interface MonthPapers {
  lead: string
  here: string
  ours: Paper[]
  theirs: { from: string; papers: Paper[] }[]
}

const MINUTE = 60_000
const has =
  (name: FlagName) =>
  ({ summary }: MadeUpCall): boolean =>
    summary.flags.some((flag) => flag.name === name)

/** What is said of which call, and how far the review came: each stage stands once in the month. */
const SAID = [
  {
    of: has('listened-well'),
    text: 'You asked what made them decide, and then you waited. That is where it turned.',
    goes: 'shared',
  },
  {
    of: has('listened-well'),
    text: 'You said it back before anything else, and they said “exactly”.',
    goes: 'answered',
  },
  {
    of: ({ summary }: MadeUpCall) => summary.outcome === 'referred',
    text: 'You sent them to who serves them better. They will remember that.',
    goes: 'closed',
  },
  { of: has('agent-moment'), text: 'Thank you for staying on while they tried it.', goes: 'given' },
  { of: has('waited-thanked'), text: 'Their half hour was the first thing you spoke of.', goes: 'draft' },
] as const

/** Flagged calls of the last days as three agents gave them, what the lead said of five, and what came back. */
export function madeUpPapers(calls: readonly MadeUpCall[]): MonthPapers {
  const praised = calls.filter(({ summary }) => summary.flags.some(({ good }) => good)).slice(0, 90)
  const others = calls.filter(({ summary }) => summary.flags.some(({ good }) => !good)).slice(0, 12)
  const ours: Paper[] = []
  const theirs = AGENTS.map(({ desk }) => ({ from: desk, papers: [] as Paper[] }))
  const byAgent = (n: number) => ({
    agent: AGENTS[n % AGENTS.length] as Sender,
    box: theirs[n % AGENTS.length]?.papers ?? [],
  })
  const given = new Set<string>()
  for (const [n, { summary, events }] of [...praised, ...others].entries()) {
    const { agent, box } = byAgent(n)
    const { id, endedAt } = summary
    if (given.has(id)) continue
    given.add(id)
    const paper: Given = { kind: 'given', id, rev: 1, at: endedAt + MINUTE, call: id, by: agent, words: 'whole' }
    box.push(paper, ...lessonsOf(id, events))
  }
  const spoken = new Set<MadeUpCall>()
  for (const { of, text, goes } of SAID) {
    const n = praised.findIndex((call) => of(call) && !spoken.has(call))
    const call = praised[n]
    if (!call) continue
    spoken.add(call)
    const { agent, box } = byAgent(n)
    const [review, answer] = saidOf(call, agent, text, goes)
    ours.push(review)
    if (answer) box.push(answer)
  }
  theirs[1]?.papers.push(...proposals(calls[0]?.summary.endedAt ?? 0))
  return { lead: LEAD, here: THIS_DESK, ours, theirs }
}

function saidOf({ summary, events }: MadeUpCall, agent: Sender, text: string, goes: (typeof SAID)[number]['goes']) {
  const { id: call, startedAt, endedAt } = summary
  const { lines } = timelineOf(call, events)
  const moment = lines[Math.floor(lines.length / 2)]?.to ?? endedAt
  const share = linesAround(lines, moment)
  const about = { id: `${call}/${THIS_DESK}`, call, callAt: startedAt, by: LEAD, agent, at: endedAt + 30 * MINUTE }
  const draft = done(
    withNote(newReview(about), { id: 'n1', is: 'praise', text, moment, ...(goes === 'shared' && { share }) }),
  )
  if (goes === 'draft') return [draft] as const
  const review = done(give(draft, endedAt + 31 * MINUTE))
  if (goes === 'given') return [review] as const
  const seen = see(review, undefined, endedAt + 90 * MINUTE)
  const at = endedAt + 95 * MINUTE
  if (goes === 'shared') return [review, done(consentTo(review, seen, 'n1', 'with-name'))] as const
  if (goes === 'closed') {
    const word = done(sayTo(review, seen, { is: 'context', text: 'Cleo told me of that list last week.' }, at))
    return [done(close(review, word, 'Then thanks to Cleo as well.', at + MINUTE)), word] as const
  }
  const word = { is: 'context' as const, text: 'The second screen was down, so I asked more than I like to.' }
  return [review, done(sayTo(review, seen, word, at))] as const
}

function done<T>(act: Act<T>): T {
  if (act.is === 'refused') throw new Error(act.why)
  return act.next
}

const proposals = (at: number): Suggestion[] => [
  {
    ...{ kind: 'suggestion', is: 'cue-proposed', id: 'made-up-proposal-1', rev: 1, at, by: 'Ben', words: '' },
    say: 'Ask when the engineer last came',
    comment: 'Half of those who say “again” had one last month, and it is in the record.',
  },
  {
    ...{ kind: 'suggestion', is: 'cue-proposed', id: 'made-up-proposal-2', rev: 1, at: at - 60 * MINUTE, by: 'Ben' },
    ...{ words: '', say: 'Say what ends when, before they ask' },
    comment: '',
  },
]
