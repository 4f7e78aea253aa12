import { describe, expect, it } from 'vitest'
import { asRecognised } from '../../measure/noise'
import { measureScripts } from '../../measure/scripts'

const parts = measureScripts('tests', (text) => text)?.parts ?? {}

describe.each(Object.entries(parts))('the scripted calls, %s', (part, result) => {
  it('pause nobody who has been released', () => {
    expect(result.falsePauses.onReleases).toBe(0)
  })

  it('are judged right at the presses', () => {
    expect(result.presses.right / result.presses.of).toBeGreaterThanOrEqual(part === 'dev' ? 0.98 : 0.9)
  })

  it('tell why the caller leaves', () => {
    expect(result.reasons.right / result.reasons.of).toBeGreaterThanOrEqual(0.9)
  })

  it('hear the releases', () => {
    expect(result.releases.heard / result.releases.of).toBeGreaterThanOrEqual(part === 'dev' ? 0.98 : 0.9)
  })
})

it('are at least 150, a third of them put aside or written when the phrases were done', () => {
  const [aside, dev, fresh] = [parts.aside?.calls ?? 0, parts.dev?.calls ?? 0, parts.fresh?.calls ?? 0]
  expect(aside + dev + fresh).toBeGreaterThanOrEqual(150)
  expect((aside + fresh) / (aside + dev + fresh)).toBeGreaterThan(0.3)
})

describe('without marks, capitals and apostrophes, with fillers and words said twice', () => {
  const plain = measureScripts('tests', (text) => text)
  const recognised = measureScripts('tests', asRecognised)
  const rightIn = (measured: typeof plain) => (measured ? measured.presses.right / measured.presses.of : 0)

  it('they pause nobody who has been released', () => {
    expect(recognised?.falsePauses.onReleases).toBe(0)
  })

  it('they are judged nearly as well', () => {
    expect(rightIn(recognised)).toBeGreaterThanOrEqual(rightIn(plain) - 0.02)
  })
})
