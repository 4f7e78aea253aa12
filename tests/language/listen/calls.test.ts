import { describe, expect, it } from 'vitest'
import { measureScripts } from '../../measure/scripts'

const parts = measureScripts('tests', (text) => text)?.parts ?? {}

describe.each(Object.entries(parts))('the scripted calls, %s', (part, result) => {
  it('pause nobody who has been released', () => {
    expect(result.falsePauses.onReleases).toBe(0)
  })

  it('are judged right at the presses', () => {
    expect(result.presses.right / result.presses.of).toBeGreaterThanOrEqual(part === 'dev' ? 0.97 : 0.8)
  })

  it('hear the releases', () => {
    expect(result.releases.heard / result.releases.of).toBeGreaterThanOrEqual(part === 'dev' ? 0.98 : 0.9)
  })
})

it('are at least 150, a third of them put aside', () => {
  const [aside, dev] = [parts.aside?.calls ?? 0, parts.dev?.calls ?? 0]
  expect(aside + dev).toBeGreaterThanOrEqual(150)
  expect(aside / (aside + dev)).toBeGreaterThan(0.3)
})
