import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { untouched } from '../../../utils/core/press'
import { createPause } from '../../../utils/page/pause/pause'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A pause whose live part leaves before any choice. → how often the held press was carried out */
function leftWhilePaused(script: 'alive' | 'orphaned'): number {
  const leaving = new AbortController()
  const carryOut = vi.fn()
  let alive = true
  const pause = createPause(
    {
      share: { press: untouched },
      alive: () => alive,
      report: () => undefined,
      openCard: () => ({ painted: new Promise(() => undefined), left: () => undefined, close: () => undefined }),
      carryOut,
    },
    leaving.signal,
  )
  const path = [document.createElement('button')]
  const decision = { do: 'pause', why: 'open-steps', callId: callId('call-1'), open: ['why'], seconds: 8 } as const
  pause.begin({ ...decision, open: [...decision.open] }, { event: new Event('pointerdown'), path, begins: 'gesture' })
  alive = script === 'alive'
  leaving.abort()
  return carryOut.mock.calls.length
}

test('an orphan that goes while it holds a press carries it out', () => expect(leftWhilePaused('orphaned')).toBe(1))
test('when the desk says that the call is over, nothing is pressed', () => expect(leftWhilePaused('alive')).toBe(0))
