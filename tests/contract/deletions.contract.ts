import { type Contract, same } from './contract'
import { NOON } from './samples'
import type { Stores } from './stores'

const line = (at: number) => ({ at, why: 'retention', records: 1, words: 2, people: 3, setAside: 0 }) as const

export const deletionsContract: Contract<Stores> = [
  {
    name: 'lists what was deleted, newest first',
    async run({ deletions }) {
      same(await deletions.list(), [])
      await deletions.note(line(NOON))
      await deletions.note(line(NOON + 1))
      same(await deletions.list(), [line(NOON + 1), line(NOON)])
    },
  },
  {
    name: 'stays short',
    async run({ deletions }) {
      for (let i = 0; i < 503; i++) await deletions.note(line(i))
      const list = await deletions.list()
      same([list.length, list[0]?.at, list.at(-1)?.at], [500, 502, 3])
    },
  },
  {
    name: 'knows when it last ran',
    async run({ deletions }) {
      same(await deletions.lastRun(), undefined)
      await deletions.ran(NOON)
      await deletions.ran(NOON - 1)
      same(await deletions.lastRun(), NOON - 1)
    },
  },
]
