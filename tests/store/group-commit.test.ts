import { expect, it } from 'vitest'
import { groupCommit } from '../../utils/store/group-commit'

function slowly() {
  const commits: { items: number[]; finish: (outcome: string) => void; fail: (why: Error) => void }[] = []
  const put = groupCommit<number, string>(
    (items) => new Promise((finish, fail) => commits.push({ items, finish, fail })),
  )
  const next = async (n: number) => {
    await expect.poll(() => commits.length).toBeGreaterThan(n)
    return commits[n] as (typeof commits)[number]
  }
  return { put, commits, next }
}

it('writes what waited during a commit in one more', async () => {
  const { put, commits, next } = slowly()
  const first = put(1)
  const others = [2, 3, 4].map(put)
  expect(commits.map(({ items }) => items)).toEqual([[1]])
  commits[0]?.finish('one')
  expect(await first).toBe('one')
  const second = await next(1)
  expect(second.items).toEqual([2, 3, 4])
  second.finish('two')
  expect(await Promise.all(others)).toEqual(['two', 'two', 'two'])
})

it('goes on after a commit that failed', async () => {
  const { put, commits, next } = slowly()
  const first = put(1)
  const second = put(2)
  commits[0]?.fail(new Error('ours'))
  await expect(first).rejects.toThrow('ours')
  const again = await next(1)
  again.finish('fine')
  expect(await second).toBe('fine')
})

it('begins again when it has been idle', async () => {
  const { put, commits } = slowly()
  const first = put(1)
  commits[0]?.finish('one')
  await first
  const second = put(2)
  await expect.poll(() => commits.length).toBe(2)
  commits[1]?.finish('two')
  expect(await second).toBe('two')
})
