import type { Act, Heard } from '../../core/heard'
import type { Reason } from '../../core/reason'
import type { Reading } from './turn'

/** When one turn gives several reasons, those nobody may be asked about come first, then the company's own faults. */
const FIRST: readonly (readonly Reason[])[] = [
  ['bereavement'],
  ['illness', 'job-loss', 'business-closed'],
  ['withdrawal-right', 'moving-away', 'duplicate'],
  ['fraud', 'declined-to-say'],
  ['misselling', 'service-experience', 'technical', 'price', 'not-using', 'competitor'],
  ['moving-in-area', 'unknown'],
]
const rankOf = (reason: Reason): number => FIRST.findIndex((group) => group.includes(reason))
/** What a way of saying a reason is worth among words that only speak of it. */
const PLAIN = 3
/** From here on a story is heard as being of a reason, if of no other one as much. */
const ENOUGH = 3

/**
 * Keeps the one reason of a turn: the surest, then by kind, then the one most of the words are about, then the one told
 * first. What was told before stands unless this is of a graver kind.
 */
export function keepOneReason(turn: Reading, before: Reason | undefined): Reason | undefined {
  const told = turn.all('reason')
  const story = storyOf(turn)
  const worth = (h: Heard & { act: 'reason' }) => PLAIN * turn.times(h) + (story.get(h.reason)?.worth ?? 0)
  const [best] = [...told].sort(
    (a, b) =>
      sureFirst(a) - sureFirst(b) ||
      rankOf(a.reason) - rankOf(b.reason) ||
      worth(b) - worth(a) ||
      told.indexOf(a) - told.indexOf(b),
  )
  if (!best) return before
  const graver = before === undefined || rankOf(best.reason) < rankOf(before)
  const sure = graver ? best.sure : 'maybe'
  turn.drop('reason')
  turn.hear({ act: 'reason', reason: best.reason }, sure, best.words)
  return sure === 'sure' ? best.reason : before
}

/** What the turn is about, where no words of it are a reason by themselves. */
export function supposeReason(turn: Reading): (Act & { act: 'reason' } & { words: string }) | undefined {
  const [most, next] = [...storyOf(turn)].sort(([, a], [, b]) => b.worth - a.worth)
  if (!most || most[1].worth < ENOUGH || most[1].worth === next?.[1].worth) return undefined
  return { act: 'reason', reason: most[0], words: most[1].words }
}

const sureFirst = ({ sure }: Heard): number => (sure === 'sure' ? 0 : 1)

/** How much of the turn speaks of which reason, and its first words; a word counts once for each. */
function storyOf(turn: Reading): Map<Reason, { worth: number; words: string }> {
  const story = new Map<Reason, { worth: number; words: string }>()
  const counted = new Set<string>()
  for (const { says, words, start } of turn.speaksOf()) {
    const place = `${says.speaksOf} ${start}`
    if (counted.has(place)) continue
    counted.add(place)
    const before = story.get(says.speaksOf)
    story.set(says.speaksOf, { worth: (before?.worth ?? 0) + says.worth, words: before?.words ?? words })
  }
  return story
}
