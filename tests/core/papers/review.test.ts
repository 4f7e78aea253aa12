import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { isLater } from '../../../utils/core/papers/paper'
import { type Practice, practiceOf } from '../../../utils/core/papers/practice'
import {
  type Act,
  close,
  consentTo,
  give,
  newReview,
  type Review,
  type ReviewAnswer,
  reviewState,
  sayTo,
  see,
  withNote,
  withoutNote,
} from '../../../utils/core/papers/review'

const ANA = { name: 'Ana', desk: 'desk-ana' }
const draft = newReview({ id: 'r', call: callId('c'), callAt: 100, by: 'Ines', agent: ANA, at: 1000 })
const said = [{ speaker: 'agent' as const, text: 'So the bill went up.' }]
const praise = { id: 'n', is: 'praise' as const, text: 'You said it back', moment: 500, share: said }

function next<T>(act: Act<T>): T {
  if (act.is === 'refused') throw new Error(act.why)
  return act.next
}
const given = next(give(next(withNote(draft, praise)), 2000))
const seen = see(given, undefined, 3000)

describe('a review', () => {
  it('goes from draft to given, seen, answered, closed', () => {
    const answered = next(sayTo(given, seen, { is: 'context', text: 'The line was bad' }, 4000))
    const closed = next(close(given, answered, 'Good to know', 5000))
    expect([
      reviewState(draft, undefined),
      reviewState(given, undefined),
      reviewState(given, seen),
      reviewState(given, answered),
      reviewState(closed, answered),
    ]).toEqual(['draft', 'given', 'seen', 'answered', 'closed'])
  })

  it('is closed by an agent to whom it is fine, who need not say why', () => {
    expect(reviewState(given, next(sayTo(given, seen, { is: 'fine', text: '' }, 4000)))).toBe('closed')
  })

  it('cannot be closed before the agent has seen it', () => {
    expect(close(draft, undefined, '', 3000)).toEqual({ is: 'refused', why: 'agent-first' })
    expect(close(given, undefined, '', 3000)).toEqual({ is: 'refused', why: 'agent-first' })
  })

  it('does not count as closed when a file claims so before the agent has seen it', () => {
    expect(reviewState({ ...given, closed: { at: 1, word: '' } }, undefined)).toBe('given')
  })

  it('stays as it was read once it is given', () => {
    expect(withNote(given, { ...praise, text: 'other' })).toEqual({ is: 'refused', why: 'given-already' })
    expect(withoutNote(given, 'n')).toEqual({ is: 'refused', why: 'given-already' })
    expect(give(given, 9000)).toEqual({ is: 'refused', why: 'given-already' })
  })

  it('says something, or is not given', () => {
    expect(give(draft, 2000)).toEqual({ is: 'refused', why: 'nothing-said' })
    expect(withNote(draft, { ...praise, text: ' ' })).toEqual({ is: 'refused', why: 'nothing-said' })
  })

  it('replaces a note written again, and takes one away', () => {
    const twice = next(withNote(next(withNote(draft, praise)), { ...praise, text: 'Better' }))
    expect(twice.notes.map(({ text }) => text)).toEqual(['Better'])
    expect(next(withoutNote(twice, 'n')).notes).toEqual([])
  })

  it('is not disagreed with in silence, and not after it is closed', () => {
    expect(sayTo(given, seen, { is: 'disagree', text: '  ' }, 4000)).toEqual({ is: 'refused', why: 'nothing-said' })
    const closed = next(close(given, seen, '', 5000))
    expect(sayTo(closed, seen, { is: 'context', text: 'late' }, 6000)).toEqual({ is: 'refused', why: 'closed-already' })
  })

  it('keeps when it was first seen', () => {
    expect(see(given, seen, 9000)).toBe(seen)
  })
})

describe('what others may learn from', () => {
  const yes = next(consentTo(given, seen, 'n', 'with-name'))

  it('is nothing without a consent', () => {
    expect(practiceOf(given, seen, [])).toEqual([])
    expect(practiceOf(given, next(consentTo(given, seen, 'n', 'no')), [])).toEqual([])
  })

  it('is what was asked for, word for word, credited as the agent wants', () => {
    expect(practiceOf(given, yes, [])).toMatchObject([
      { id: 'r/n', why: 'You said it back', lines: said, credit: 'Ana', state: 'shared' },
    ])
    expect(practiceOf(given, next(consentTo(given, yes, 'n', 'without-name')), [])[0]?.credit).toBe('')
  })

  it('is emptied when the consent is taken back, by a later writing', () => {
    const shared = practiceOf(given, yes, [])
    const [withdrawn] = practiceOf(given, next(consentTo(given, yes, 'n', 'no')), shared)
    expect(withdrawn).toMatchObject({ state: 'withdrawn', lines: [], why: '', credit: '' })
    expect(isLater(withdrawn as Practice, shared[0])).toBe(true)
  })

  it('is only what the lead asked for', () => {
    expect(consentTo(given, seen, 'another', 'with-name')).toEqual({ is: 'refused', why: 'not-asked' })
  })
})

type Writing = { lead?: Review; agent?: ReviewAnswer }
const latest = (writings: readonly Writing[]) =>
  writings.reduce<Writing>(
    (kept, { lead, agent }) => ({
      lead: lead && isLater(lead, kept.lead) ? lead : kept.lead,
      agent: agent && isLater(agent, kept.agent) ? agent : kept.agent,
    }),
    {},
  )

it('comes to the same, in whatever order and however often its writings arrive', () => {
  const answered = next(sayTo(given, seen, { is: 'context', text: 'x' }, 4000))
  const closed = next(close(given, answered, '', 5000))
  const all: Writing[] = [{ lead: given }, { agent: seen }, { agent: answered }, { lead: closed }]
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), (order) => {
      expect(latest(order)).toEqual({ lead: closed, agent: answered })
    }),
  )
})
