import { expect, test } from 'vitest'
import { lastBegun } from '../../utils/desk/last-begun'

test('a reading that ends late does not undo one that was begun after it', async () => {
  const ends: ((value: string) => void)[] = []
  const taken: string[] = []
  const reread = lastBegun(
    () => new Promise<string>((end) => ends.push(end)),
    async (value) => void taken.push(value),
  )
  const both = [reread(), reread()]
  ends[1]?.('guard off')
  ends[0]?.('guard on')
  await Promise.all(both)
  expect(taken).toEqual(['guard off'])
  const third = reread()
  ends[2]?.('guard on again')
  await third
  expect(taken).toEqual(['guard off', 'guard on again'])
})
