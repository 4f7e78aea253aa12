import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callId } from '../../utils/core/ids'
import { untouched } from '../../utils/core/press'
import type { Snapshot, Verdict } from '../../utils/core/snapshot'
import { CALL_WORDS } from '../../utils/page/controls/words'
import type { Share } from '../../utils/page/guard/share'
import { startLive } from '../../utils/page/live'
import type { LiveTerms, PageTopic, ReportBody } from '../../utils/wire/topics'
import { pressOn } from './controls/press'

const CALL = callId('call-1')
const snapshot = (verdict: Verdict): Snapshot => ({
  bootId: 'boot',
  callId: CALL,
  verdict,
  issuedAt: 0,
  validUntil: Number.MAX_SAFE_INTEGER,
  pauseSeconds: 8,
})
const TERMS: LiveTerms = {
  bootId: 'boot',
  callId: CALL,
  callIs: 'going-on',
  callWords: CALL_WORDS,
  fillKey: 'KeyF',
  known: { perhaps: [], taught: [] },
}

let leaving: AbortController
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

/** A frame's live part before a desk that answers hello so. */
function openFrame(hello: object = { ok: true, terms: TERMS }, verdict: Verdict = { say: 'pass', why: 'not-leaving' }) {
  leaving = new AbortController()
  const share: Share = { press: untouched, snapshot: snapshot(verdict) }
  const asked: PageTopic[] = []
  const reports: ReportBody[] = []
  const ports = {
    share,
    alive: () => true,
    report: (body: ReportBody) => void reports.push(body),
    ask: async (topic: PageTopic) => {
      asked.push(topic)
      return (topic === 'hello' ? hello : { ok: true }) as never
    },
  }
  const live = startLive(ports, leaving.signal, () => leaving.abort())
  const press = (html: string) =>
    live.side.decide({ event: new MouseEvent('pointerdown'), path: pressOn(html), begins: 'gesture' })
  return { live, share, asked, reports, press }
}

const ACCEPT = '<section><h2>Cookies</h2><button class="accept-call">Accept</button></section>'

test('while it rings, Accept answers', async () => {
  const { press, reports } = openFrame(undefined, { say: 'pass', why: 'not-connected' })
  await vi.advanceTimersByTimeAsync(0)
  expect(press(ACCEPT)).toBe('passed')
  expect(reports).toMatchObject([{ kind: 'press', control: { kind: 'answer' } }])
})

test('in the wrap-up nothing rings: what is pressed is the guard’s to tell of, as without a call', async () => {
  const { press, reports } = openFrame(undefined, { say: 'pass', why: 'call-over' })
  await vi.advanceTimersByTimeAsync(0)
  expect(press(ACCEPT)).toBe('not-yet')
  expect(reports).toEqual([])
})

test('a desk that says nothing is asked again; a part that has left asks no more', async () => {
  const { asked } = openFrame({ ok: false, refused: 'no-answer' })
  await vi.advanceTimersByTimeAsync(400)
  expect(asked).toEqual(['hello', 'hello'])
  leaving.abort()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(asked).toEqual(['hello', 'hello'])
})

test('of where call controls are only the latest is kept', async () => {
  const { live } = openFrame()
  for (let x = 0; x < 50; x++)
    live.heard({
      topic: 'relay',
      from: 3,
      word: { say: 'controls-at', frame: { width: 300, height: 400 }, area: { x, y: 0, width: 40, height: 40 } },
    })
  const kept = live.side.forAssist.controlsAt()
  expect(kept.length).toBeLessThanOrEqual(4)
  expect(kept.at(-1)?.area.x).toBe(49)
})
