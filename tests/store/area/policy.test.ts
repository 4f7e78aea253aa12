import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { managedPolicy } from '../../../utils/store/area/policy'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbLastPolicy } from '../../../utils/store/idb/last-policy'
import { memoryArea } from './memory-area'

let databases = 0
const database = () => databaseAt(`policy-${databases++}`)

/** A browser that answers when it is told to. */
function slowArea(raw: Record<string, unknown>) {
  const area = memoryArea()
  let answer = (_: Record<string, unknown>) => {}
  const get = () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve))
  return { area: { ...area, get }, answer: () => answer(raw) }
}

it('waits for nobody: nothing is decided until the browser has told', async () => {
  const { area, answer } = slowArea({ guard: 'off', localRetentionDays: 30 })
  const policy = managedPolicy(area, idbLastPolicy(database()))
  const changed = vi.fn()
  policy.watch(changed)
  await policy.start()
  expect(policy.current()).toEqual({ policy: {}, ignored: [] })
  answer()
  await expect.poll(() => changed.mock.calls.length).toBe(1)
  expect(policy.current()).toEqual({ policy: { guard: 'off', localRetentionDays: 30 }, ignored: [] })
})

it('goes by what it was last told until it is told again', async () => {
  const open = database()
  const first = slowArea({ guard: 'off' })
  const before = managedPolicy(first.area, idbLastPolicy(open))
  await before.start()
  first.answer()
  await expect.poll(() => idbLastPolicy(open).read()).toEqual({ guard: 'off' })

  const second = slowArea({})
  const after = managedPolicy(second.area, idbLastPolicy(open))
  await after.start()
  expect(after.current().policy).toEqual({ guard: 'off' })
  second.answer()
  await expect.poll(() => after.current().policy).toEqual({})
  await expect.poll(() => idbLastPolicy(open).read()).toEqual({})
})

it('follows a change while it runs', async () => {
  const area = memoryArea({ guard: 'off' })
  const policy = managedPolicy(area, idbLastPolicy(database()))
  await policy.start()
  await area.set({ guard: 'remind' })
  await expect.poll(() => policy.current().policy).toEqual({ guard: 'remind' })
})

it('a bad key is named and ignored, the others hold', async () => {
  const raw = {
    guard: 'loud',
    pauseSeconds: 5,
    sites: ['crm.example', 'https://no.example/x'],
    nonsense: 1,
    allowExport: false,
  }
  const policy = managedPolicy(memoryArea(raw), idbLastPolicy(database()))
  await policy.start()
  await expect.poll(() => policy.current().policy).toEqual({ pauseSeconds: 5, allowExport: false })
  expect(policy.current().ignored).toEqual([
    { key: 'guard', sentence: '"guard" is ignored: expected off, remind or pause.' },
    { key: 'sites', sentence: '"sites" is ignored: at 1: not a host such as crm.example.' },
    { key: 'nonsense', sentence: '"nonsense" is not a setting Earshot knows. It is ignored.' },
  ])
})

it('a browser without policies has none', async () => {
  const get = () => Promise.reject(new Error('Managed storage manifest not found'))
  const policy = managedPolicy({ ...memoryArea(), get }, idbLastPolicy(database()))
  await policy.start()
  expect(policy.current()).toEqual({ policy: {}, ignored: [] })
})

it('stops telling who has stopped watching', async () => {
  const area = memoryArea()
  const policy = managedPolicy(area, idbLastPolicy(database()))
  const changed = vi.fn()
  await policy.start()
  policy.watch(changed)()
  await area.set({ guard: 'off' })
  await expect.poll(() => policy.current().policy).toEqual({ guard: 'off' })
  expect(changed).not.toHaveBeenCalled()
})

it('an answer that comes late is not taken over one that was asked for after it', async () => {
  const area = memoryArea()
  const answers: ((raw: Record<string, unknown>) => void)[] = []
  const get = () => new Promise<Record<string, unknown>>((resolve) => answers.push(resolve))
  const open = database()
  const policy = managedPolicy({ ...area, get }, idbLastPolicy(open))
  await policy.start()
  await area.set({ guard: 'off' })
  expect(answers).toHaveLength(2)
  answers[1]?.({ guard: 'off' })
  await expect.poll(() => policy.current().policy).toEqual({ guard: 'off' })
  answers[0]?.({ guard: 'pause' })
  await expect.poll(() => idbLastPolicy(open).read()).toEqual({ guard: 'off' })
  expect(policy.current().policy).toEqual({ guard: 'off' })
})

it.each([null, 'text', 7, [], { guard: { __proto__: 'off' } }, { sites: Array(5_000).fill('a.example') }])(
  'what is no policy at all decides nothing: %#',
  async (raw) => {
    const get = async () => raw as Record<string, unknown>
    const policy = managedPolicy({ ...memoryArea(), get }, idbLastPolicy(database()))
    await policy.start()
    await Promise.resolve()
    expect(policy.current().policy).toEqual({})
  },
)
