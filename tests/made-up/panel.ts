import type { MadeUpCall } from '../../demo/month/calls'
import type { CallId } from '../../utils/core/ids'
import type { Paper } from '../../utils/core/papers/paper'
import type { Said } from '../../utils/core/papers/practice'
import { give, newReview, type Review, type ReviewNote, see, withNote } from '../../utils/core/papers/review'
import type { Erasures } from '../../utils/store/ports/erasures'
import type { PanelPorts } from '../../utils/view/sidepanel/panel'
import { memoryPapers } from './memory-papers'
import { memoryRecords } from './memory-records'

export const ANA = { name: 'Ana', desk: 'desk-ana' }

/** The agent's browser behind the side panel's ports. */
export function panelPorts(now: number, calls: MadeUpCall[], papers: readonly Paper[] = []): PanelPorts {
  const erasures: Pick<Erasures, 'erasedCalls'> = { erasedCalls: async () => [] }
  let ids = 0
  return {
    log: { read: async () => ({ events: [], troubles: [] }) },
    records: memoryRecords(calls),
    papers: memoryPapers(papers),
    erasures,
    exporting: async () => 'allowed',
    desk: async () => ANA,
    now: () => now,
    newId: () => `new-${++ids}`,
    save: () => {},
    take: async () => ({ is: 'refused', sentence: 'Nothing is taken in here.' }),
    adopt: async () => ({ outcome: 'kept' }),
    openCall: () => {},
  }
}

const SAID: Said[] = [
  { speaker: 'caller', text: 'It went up from twenty nine to forty four without a word.' },
  { speaker: 'agent', text: 'So the bill grew by half and nobody told you. What would make it right?' },
]

/** A review as it came from Ines: praise that may be shared, and a note. */
export function reviewOf(call: CallId, callAt: number, at: number, id = `${call}/desk-ines`): Review {
  const draft = newReview({ id, call, callAt, by: 'Ines', agent: ANA, at })
  const notes: ReviewNote[] = [
    {
      id: 'praise',
      is: 'praise',
      text: 'You said it back before you offered anything. They went quiet, then told you the rest.',
      moment: callAt + 20_000,
      share: SAID,
    },
    { id: 'note', is: 'note', text: 'The next step had no date. Shall we look at that together?' },
  ]
  const whole = notes.reduce<Review>((review, note) => done(withNote(review, note)), draft)
  return done(give(whole, at))
}

export const readOf = (review: Review, at: number) => see(review, undefined, at)

export const practiceOnBoard = (at: number): Paper[] => [
  {
    kind: 'practice',
    id: 'p1',
    rev: 1,
    at,
    call: 'p1' as CallId,
    why: 'Said it back before offering anything',
    lines: SAID,
    credit: 'Ben',
    state: 'shared',
  },
  {
    kind: 'practice',
    id: 'p2',
    rev: 1,
    at: at - 1,
    call: 'p2' as CallId,
    why: 'Thanked for the wait, then was quiet',
    lines: [{ speaker: 'agent', text: 'Thank you for waiting all that time. Now I am all yours.' }],
    credit: '',
    state: 'shared',
  },
]

function done<T>(act: { is: 'done'; next: T } | { is: 'refused'; why: string }): T {
  if (act.is === 'refused') throw new Error(act.why)
  return act.next
}
