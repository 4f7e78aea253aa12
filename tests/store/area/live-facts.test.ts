import { expect, it } from 'vitest'
import { type Caller, nobodyYet } from '../../../utils/core/caller'
import { callId } from '../../../utils/core/ids'
import { sessionFacts } from '../../../utils/store/area/live-facts'
import { fullArea, memoryArea } from './memory-area'

const [A, B] = [callId('a'), callId('b')]
const ada: Caller = {
  facts: [{ field: 'name', value: 'Ada Example', source: 'record', seenAt: 1, sure: true }],
  question: { facts: [], field: 'account', have: '1', seen: '2' },
  others: ['account:3'],
}

it('knows who is on which call, until it is dropped', async () => {
  const area = memoryArea({ boot: 'x' })
  const facts = sessionFacts(area)
  expect(await facts.read(A)).toEqual(nobodyYet)
  expect(await facts.put(A, ada)).toEqual({ outcome: 'kept' })
  await facts.put(B, nobodyYet)
  expect(await facts.read(A)).toEqual(ada)
  expect(await facts.read(B)).toEqual(nobodyYet)
  await facts.drop(A)
  expect(await facts.read(A)).toEqual(nobodyYet)
  await facts.put(A, ada)
  await facts.dropAll()
  expect([...area.items]).toEqual([['boot', 'x']])
})

it('would rather know nobody than something damaged', async () => {
  const area = memoryArea()
  const facts = sessionFacts(area)
  await facts.put(A, ada)
  for (const [key, value] of area.items)
    area.items.set(key, { ...(value as object), facts: [{ field: 'name', value: 7 }] })
  expect(await facts.read(A)).toEqual(nobodyYet)
})

it('says that there is no room', async () => {
  expect(await sessionFacts(fullArea()).put(A, ada)).toMatchObject({ outcome: 'disk-full' })
})
