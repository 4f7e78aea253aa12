import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthOf, linesOf } from '../../../utils/store/packs/lines-of'

async function read(text: string, longest = 1000) {
  const lines: (string | undefined)[] = []
  for await (const line of linesOf(new Blob([text]), longest)) lines.push(line.text)
  return lines
}

describe('a file line by line', () => {
  it('is what splitting would make of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ' ') })), async (lines) => {
        expect(await read(lines.map((line) => `${line}\n`).join(''))).toEqual(lines)
      }),
    )
  })

  it('ends without a line break, too', async () => {
    expect(await read('a\nb')).toEqual(['a', 'b'])
    expect(await read('')).toEqual([])
  })

  it('does not hold a line that is too long, and goes on after it', async () => {
    expect(await read(`${'x'.repeat(200_000)}\nshort\n${'y'.repeat(1001)}`)).toEqual([undefined, 'short', undefined])
  })
})

describe('depth', () => {
  it('counts brackets outside of strings', () => {
    expect(depthOf('{"a":[[1],{"b":2}]}')).toBe(3)
    expect(depthOf('{"a":"[[[[\\"[[[["}')).toBe(1)
    expect(depthOf('')).toBe(0)
  })
})
