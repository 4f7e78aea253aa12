import { expect, it } from 'vitest'
import { isInShare } from '../../utils/core/share'

const agents = Array.from({ length: 2_000 }, (_, n) => `agent-${n}`)
const among = (share: number) => agents.filter((agent) => isInShare(agent, share))

it('takes about the share it is told', () => {
  for (const share of [5, 25, 50]) {
    expect(among(share).length / agents.length).toBeGreaterThan((share - 3) / 100)
    expect(among(share).length / agents.length).toBeLessThan((share + 3) / 100)
  }
  expect(among(0)).toEqual([])
  expect(among(100)).toEqual(agents)
})

it('keeps those who were in when the share grows', () => {
  const [few, more] = [among(10), new Set(among(50))]
  expect(few.every((agent) => more.has(agent))).toBe(true)
})

it('is the same for ever, however the name is written', () => {
  for (const share of [10, 50, 90]) expect(isInShare('Ana ', share)).toBe(isInShare('ana', share))
  // Written down once: another answer would move agents from one group to the other in the middle of a trial.
  const there = ['ana', 'ben', 'chris', 'dora', 'emil', 'fay', 'gus', 'hana'].filter((agent) => isInShare(agent, 50))
  expect(there).toEqual(['ana', 'ben', 'emil', 'gus', 'hana'])
})

it('leaves out who has no name', () => {
  expect(isInShare('', 99)).toBe(false)
})
