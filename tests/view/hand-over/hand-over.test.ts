import { describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { ofKind, type Paper } from '../../../utils/core/papers/paper'
import { consentTo, sayTo, see } from '../../../utils/core/papers/review'
import { giveModel } from '../../../utils/view/hand-over/give'
import { giveBackModel } from '../../../utils/view/hand-over/give-back'
import { harvest } from '../../../utils/view/hand-over/harvest'
import { coachingModel } from '../../../utils/view/review/coaching'
import { myReviewsModel } from '../../../utils/view/sidepanel/my-reviews'
import { deadEnd, deskOf, itemsOf, NOW, plain, worked } from './desks'

const WORKED = callId('worked')
const papersIn = (items: ReturnType<typeof itemsOf>): Paper[] =>
  items.flatMap((item) => (item.is === 'paper' ? [item.paper] : []))

describe('what an agent gives', () => {
  it('is the flagged calls, with the words their flags need, and what the marks taught', async () => {
    const ana = await deskOf('Ana', [worked(), plain(), deadEnd()])
    const give = giveModel(ana.ports)
    await give.prepare()
    expect(give.calls.value.map(({ summary, choice }) => [summary.id, choice])).toEqual([
      ['worked', 'needed'],
      ['dead-end', 'needed'],
    ])
    await give.give()
    const items = itemsOf(ana.saved[0])
    expect(items.flatMap((item) => (item.is === 'call' ? [item.summary.id] : []))).toEqual(['worked', 'dead-end'])
    expect(ofKind(papersIn(items), 'suggestion').map(({ is, by }) => [is, by])).toContainEqual(['wording-worked', ''])
    expect(ofKind(papersIn(items), 'tally')).toMatchObject([{ calls: 3 }])
  })

  it('is shown word for word before it is written, and is what was shown', async () => {
    const ana = await deskOf('Ana', [worked()])
    const give = giveModel(ana.ports)
    await give.prepare()
    await give.show(WORKED)
    const shown = give.calls.value[0]?.lines ?? []
    expect(shown.length).toBeGreaterThan(0)
    await give.give()
    const [call] = itemsOf(ana.saved[0])
    if (call?.is !== 'call') throw new Error('no call first')
    const written = call.events.flatMap((event) => (event.type === 'words' && event.text ? [event.text] : []))
    expect(written).toEqual(shown.filter((line) => written.includes(line)))
    expect(written.every((line) => shown.includes(line))).toBe(true)
    give.choose(WORKED, 'whole')
    await give.show(WORKED)
    expect(give.calls.value[0]?.lines?.length).toBeGreaterThan(shown.length)
  })

  it('counts a day no lower when retention has begun to delete its calls', async () => {
    const ana = await deskOf('Ana', [worked(), plain(), deadEnd()])
    await harvest(ana.ports)
    await ana.stores.records.deleteBefore(NOW - 2.5 * 3_600_000)
    await harvest(ana.ports)
    expect((await ana.stores.papers.list('tally')).papers).toMatchObject([{ calls: 3 }])
  })

  it('is given once, and more of it later only when the agent says so', async () => {
    const ana = await deskOf('Ana', [worked()])
    const give = giveModel(ana.ports)
    await give.prepare()
    await give.give()
    await give.prepare()
    expect(give.calls.value[0]).toMatchObject({ choice: 'not', given: { words: 'needed' } })
    give.choose(WORKED, 'whole')
    await give.give()
    const ines = await deskOf('Ines')
    expect(await ines.takeFrom({ saved: ana.saved.slice(0, 1) })).toMatchObject({ calls: { taken: 1 } })
    expect(await ines.takeFrom(ana)).toMatchObject({ calls: { fuller: 1 } })
  })

  it('holds no call where the company lets none be saved to files; answers and marks still go', async () => {
    const ana = await deskOf('Ana', [worked()])
    const give = giveModel({ ...ana.ports, exporting: async () => 'not-allowed' })
    await give.prepare()
    expect(give.calls.value).toEqual([])
    await give.give()
    const items = itemsOf(ana.saved[0])
    expect(new Set(items.map(({ is }) => is))).toEqual(new Set(['paper']))
    expect(ofKind(papersIn(items), 'suggestion').map(({ words }) => words)).toEqual([''])
  })

  it('quotes a caller only in the marks of calls that go along', async () => {
    const ana = await deskOf('Ana', [worked()])
    const give = giveModel(ana.ports)
    await give.prepare()
    const quoted = async (choice: 'not' | 'needed') => {
      give.choose(WORKED, choice)
      await give.give()
      return ofKind(papersIn(itemsOf(ana.saved.at(-1))), 'suggestion').some(({ words }) => words !== '')
    }
    expect(await quoted('not')).toBe(false)
    expect(await quoted('needed')).toBe(true)
  })

  it('tells of callers who were forgotten meanwhile, and nothing of them', async () => {
    const ana = await deskOf('Ana', [worked(), deadEnd()])
    const ines = await deskOf('Ines')
    const give = giveModel(ana.ports)
    await give.prepare()
    await give.give()
    await ines.takeFrom(ana)
    await ana.stores.erasures.eraseCalls([WORKED])
    await give.prepare()
    await give.give()
    expect(ana.saved[1]?.text).not.toMatch(/"suggestion".*"call":"worked"/)
    expect(await ines.takeFrom(ana)).toMatchObject({ forgotten: 1 })
    expect((await ines.stores.records.page({})).calls.map(({ id }) => id)).toEqual(['dead-end'])
  })
})

describe('the way there and back', () => {
  it('agent → lead → agent → lead: given, read first, answered, closed; shared only with consent', async () => {
    const ana = await deskOf('Ana', [worked(), plain()])
    const ines = await deskOf('Ines')
    const give = giveModel(ana.ports)
    await give.prepare()
    await give.give()
    await ines.takeFrom(ana)

    const coaching = coachingModel({ ...ines.ports, newId: () => 'n1' })
    await coaching.look(WORKED)
    expect(coaching.agent.value).toBe('Ana')
    await coaching.add({ is: 'praise', text: 'Your question', share: [{ speaker: 'agent', text: 'What happened?' }] })
    const back = giveBackModel(ines.ports)
    await back.look()
    expect(back.agents.value).toEqual([])
    await coaching.give()
    await back.look()
    expect(back.agents.value).toMatchObject([{ agent: { name: 'Ana' }, states: { given: 1 }, praise: 1 }])
    await back.giveTo(ana.me)
    expect(itemsOf(ines.saved[0]).map((item) => item.is === 'paper' && item.paper.kind)).toEqual(['review'])

    expect(await ana.takeFrom(ines)).toMatchObject({ is: 'taken', papers: { news: 1 } })
    const ben = await deskOf('Ben')
    expect(await ben.takeFrom(ines)).toMatchObject({ is: 'refused', sentence: expect.stringContaining('Ana') })

    const [review] = (await ana.stores.papers.list('review')).papers
    if (!review) throw new Error('no review')
    const consented = consentTo(review, see(review, undefined, NOW), 'n1', 'with-name')
    const answered = consented.is === 'done' ? sayTo(review, consented.next, { is: 'fine', text: '' }, NOW) : consented
    if (answered.is === 'refused') throw new Error(answered.why)
    await ana.stores.papers.write([answered.next])
    await give.prepare()
    await give.give()
    await ines.takeFrom(ana)
    await back.look()
    expect(back.agents.value[0]?.states).toMatchObject({ closed: 1, given: 0 })
    expect((await ines.stores.papers.list('practice')).papers).toMatchObject([{ credit: 'Ana', state: 'shared' }])

    await back.giveToAdmin()
    const noah = await deskOf('Noah')
    await noah.takeFrom(ines)
    const kinds = papersIn(itemsOf(ines.saved.at(-1))).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['suggestion', 'tally', 'practice']))
    expect((await noah.stores.papers.list('tally')).papers).toMatchObject([{ calls: 2 }])
    const unsigned = papersIn(itemsOf(ines.saved.at(-1))).filter(({ kind }) => kind !== 'practice')
    expect(JSON.stringify(unsigned)).not.toContain('Ana')

    // Whoever is forgotten at the agent's desk goes from every board as well.
    const asked = await ana.stores.erasures.eraseCalls([WORKED])
    expect(asked.calls).toEqual([WORKED])
    await give.prepare()
    await give.give()
    await ines.takeFrom(ana)
    await back.giveToAdmin()
    expect(await noah.takeFrom(ines)).toMatchObject({ forgotten: 1 })
    expect((await noah.stores.papers.list('practice')).papers).toEqual([])
    expect(await noah.takeFrom(ines)).toMatchObject({ forgotten: 0, faultCount: 0 })
  })
})

it('says on both sides what could not be read, each sentence once', async () => {
  const ana = await deskOf('Ana')
  const damaged = { is: 'corrupt' as const, sentence: 'Could not read a paper of kind review.' }
  const list: typeof ana.stores.papers.list = async (kind) => ({
    papers: [],
    troubles: kind === 'review' ? [damaged, damaged] : [],
  })
  const ports = { ...ana.ports, papers: { ...ana.stores.papers, list } }
  const [back, mine] = [giveBackModel(ports), myReviewsModel(ports)]
  await Promise.all([back.look(), mine.look()])
  expect([back.troubles.value, mine.troubles.value]).toEqual([[damaged.sentence], [damaged.sentence]])
})

describe('gathering lessons', () => {
  it('counts the same day once, and calls that others gave at their desk only', async () => {
    const ana = await deskOf('Ana', [worked(), plain()])
    await harvest(ana.ports)
    await harvest({ ...ana.ports, now: () => NOW + 1 })
    expect((await ana.stores.papers.list('tally')).papers).toMatchObject([{ calls: 2, rev: NOW + 1 }])
    const give = giveModel(ana.ports)
    await give.prepare()
    await give.give()
    const ines = await deskOf('Ines')
    await ines.takeFrom(ana)
    await harvest(ines.ports)
    expect((await ines.stores.papers.list('tally')).papers.map(({ id }) => id.split('/')[0])).toEqual([ana.me.desk])
  })
})
