import { describe, expect, it } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import type { Paper } from '../../../utils/core/papers/paper'
import { newReview, see } from '../../../utils/core/papers/review'
import { coachingModel, linesAround } from '../../../utils/view/review/coaching'
import { timelineOf } from '../../../utils/view/review/timeline'
import { memoryPapers } from '../../made-up/memory-papers'

const C = callId('c')
const records = { open: async () => ({ outcome: 'not-here' as const }) }
const INES = { name: 'Ines', desk: 'desk-ines' }
const ANA = { name: 'Ana', desk: 'desk-ana' }
const given: Paper = { kind: 'given', id: 'c', rev: 1, at: 1, call: C, by: ANA, words: 'needed' }

function open(papers = memoryPapers([given]), desk = INES) {
  let ids = 0
  const model = coachingModel({ records, papers, desk: async () => desk, now: () => 1000, newId: () => `n${++ids}` })
  return { model, papers }
}
const praise = { is: 'praise' as const, text: 'You let them finish', share: [] }

describe('what a lead says about a call', () => {
  it('is a draft addressed to whoever took the call, then given, then closed', async () => {
    const { model, papers } = open()
    await model.look(C)
    expect([model.state.value, model.agent.value]).toEqual(['draft', 'Ana'])
    await model.add(praise)
    await model.give()
    const review = model.review.value
    expect(review).toMatchObject({ id: 'c/desk-ines', by: 'Ines', agent: ANA, givenAt: 1000 })
    await model.close('')
    expect([model.refused.value, model.state.value]).toEqual(['agent-first', 'given'])
    if (review) await papers.take([see(review, undefined, 2000)], ANA.desk)
    await model.look(C)
    expect(model.state.value).toBe('seen')
    await model.close('Thank you')
    expect([model.state.value, model.review.value?.closed?.word]).toEqual(['closed', 'Thank you'])
  })

  it('is about one’s own call when nobody gave it', async () => {
    const { model } = open(memoryPapers())
    await model.look(C)
    await model.add(praise)
    expect(model.review.value?.agent).toEqual(INES)
  })

  it('loses nothing to haste: acts follow one another', async () => {
    const { model } = open()
    await model.look(C)
    await Promise.all([model.add(praise), model.add({ ...praise, text: 'And you thanked them' }), model.give()])
    expect(model.review.value?.notes.map(({ text }) => text)).toEqual(['You let them finish', 'And you thanked them'])
    expect(model.state.value).toBe('given')
  })

  it('never holds a number somebody typed', async () => {
    const { model } = open()
    await model.look(C)
    await model.add({ ...praise, text: 'Their card 4111 1111 1111 1111 was read back' })
    expect(model.review.value?.notes[0]?.text).not.toContain('4111')
  })

  it('says what was not kept', async () => {
    const papers = memoryPapers()
    const full = { outcome: 'disk-full' as const, sentence: 'The disk is full', written: 0 }
    const { model } = open({ ...papers, write: async () => full })
    await model.look(C)
    await model.add(praise)
    expect(model.refused.value).toMatchObject({ sentence: full.sentence })
  })

  it('says when another page was faster, and when its caller was forgotten meanwhile', async () => {
    const papers = memoryPapers([given])
    const { model } = open({ ...papers, write: async () => ({ outcome: 'kept', written: 0 }) })
    await model.look(C)
    await model.add(praise)
    expect(model.refused.value).toEqual({ sentence: expect.stringContaining('changed elsewhere') })
    const erased = open({ ...papers, write: async () => ({ outcome: 'erased', written: 0 }) })
    await erased.model.look(C)
    await erased.model.add(praise)
    expect(erased.model.refused.value).toEqual({ sentence: expect.stringContaining('asked to be forgotten') })
  })

  it('is not the agent’s to close, nor to write on: another’s review is shown as it was given', async () => {
    const about = { id: 'c/desk-ines', call: C, callAt: 1, by: 'Ines', agent: ANA, at: 1 }
    const note = { id: 'n', is: 'praise' as const, text: 'You let them finish' }
    const review = { ...newReview(about), rev: 2, notes: [note], givenAt: 2 }
    const papers = memoryPapers([review])
    await papers.write([see(review, undefined, 3)])
    const { model } = open(papers, ANA)
    await model.look(C)
    expect([model.review.value?.by, model.mine.value, model.state.value]).toEqual(['Ines', 'theirs', 'seen'])
    await model.close('done with it')
    expect(model.review.value?.closed).toBeUndefined()
    expect((await papers.list('review')).papers.filter(({ closed }) => closed)).toEqual([])
  })

  it('is kept, however soon the next call is opened', async () => {
    const other = callId('other')
    const about = { id: 'other/desk-ana', call: other, callAt: 1, by: 'Ana', agent: INES, at: 1 }
    const { model, papers } = open(memoryPapers([given, { ...newReview(about), rev: 1, givenAt: 2 }]))
    await model.look(C)
    const added = [model.add(praise), model.add({ ...praise, text: 'And you thanked them' })]
    await Promise.all([model.look(other), ...added])
    expect(model.mine.value).toBe('theirs')
    expect((await papers.ofCall(C)).find(({ kind }) => kind === 'review')).toMatchObject({ notes: [{}, {}] })
  })

  it('belongs to the call looked at last', async () => {
    const { model } = open()
    await Promise.all([model.look(C), model.look(callId('other'))])
    expect([model.review.value, model.agent.value]).toEqual([undefined, 'Ines'])
  })
})

it('offers to share the lines around a moment, and no more than eight', () => {
  const made = madeUpCall(scriptNamed('price-listened'), 1_000_000)
  const { lines } = timelineOf(made.summary.id, made.events)
  const middle = lines[Math.floor(lines.length / 2)]
  const shared = linesAround(lines, middle?.to ?? 0)
  expect(shared.length).toBeGreaterThan(1)
  expect(shared.length).toBeLessThanOrEqual(8)
  expect(shared).toContainEqual({ speaker: middle?.speaker, text: middle?.text })
  expect(linesAround(lines, 0)).toEqual([])
})
