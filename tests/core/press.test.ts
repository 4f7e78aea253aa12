import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callId } from '../../utils/core/ids'
import {
  afterPaint,
  afterPause,
  afterPress,
  decidePress,
  overdue,
  type Press,
  type PressDecision,
  type PressFrame,
  type PressState,
  SECOND_PRESS,
  untouched,
} from '../../utils/core/press'
import type { Snapshot, Verdict } from '../../utils/core/snapshot'

const CALL = callId('call-1')
const PAUSE_SECONDS = 8
const sureHangUp = { kind: 'hang-up', sure: 'sure' } as const

const snapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  bootId: 'boot-1',
  callId: CALL,
  verdict: { say: 'pause', open: ['why'] },
  issuedAt: 1_000,
  validUntil: 46_000,
  pauseSeconds: PAUSE_SECONDS,
  ...over,
})
const press = (over: Partial<Press> = {}): Press => ({
  at: 5_000,
  trust: 'trusted',
  begins: 'gesture',
  control: sureHangUp,
  ...over,
})
const frame = (over: Partial<PressFrame> = {}): PressFrame => ({
  script: 'alive',
  now: 20_000,
  snapshot: snapshot(),
  live: { bootId: 'boot-1', callId: CALL },
  callControls: 'shown',
  card: 'can-show',
  ...over,
})
const paused = (paintedAt?: number): PressState => {
  const first = press()
  const asked = afterPress(untouched, first, decidePress(untouched, first, frame()))
  return paintedAt === undefined ? asked : afterPaint(asked, paintedAt)
}

describe('the first press', () => {
  test('pauses when all five clauses hold', () => {
    expect(decidePress(untouched, press(), frame())).toEqual({
      do: 'pause',
      why: 'open-steps',
      callId: CALL,
      open: ['why'],
      seconds: PAUSE_SECONDS,
    })
  })

  test.each<[string, Partial<Press>, Partial<PressFrame>]>([
    ['orphaned', {}, { script: 'orphaned' }],
    ['not-trusted', { trust: 'scripted' }, {}],
    ['key-held', { begins: 'repeat' }, {}],
    ['not-a-hang-up', { control: { kind: 'hold', sure: 'sure' } }, {}],
    ['not-a-hang-up', { control: { kind: 'decline', sure: 'sure' } }, {}],
    ['not-surely-a-hang-up', { control: { kind: 'hang-up', sure: 'unsure' } }, {}],
    ['no-call', {}, { snapshot: undefined }],
    ['other-call', {}, { live: undefined }],
    ['other-call', {}, { live: { bootId: 'boot-0', callId: CALL } }],
    ['other-call', {}, { live: { bootId: 'boot-1', callId: callId('call-0') } }],
    ['stale', {}, { now: 46_001 }],
    ['stale', {}, { now: 999 }],
    ['released', {}, { snapshot: snapshot({ verdict: { say: 'pass', why: 'released' } }) }],
    ['no-call-controls-here', {}, { callControls: 'none-shown' }],
    ['no-room', {}, { card: 'no-room' }],
  ])('passes: %s', (why, presses, frames) => {
    expect(decidePress(untouched, press(presses), frame(frames))).toEqual({ do: 'pass', why })
  })

  test.each(['known', 'among'] as const)(
    'pauses in a frame that has shown no call controls on a hang-up that is itself %s',
    (stands) => {
      const control = { ...sureHangUp, stands }
      expect(decidePress(untouched, press({ control }), frame({ callControls: 'none-shown' })).do).toBe('pause')
    },
  )

  test('sets the latch with the pause, and the latch outlives the pause and every later snapshot', () => {
    expect(paused().latched).toEqual([CALL])
    const after = afterPause(paused(5_050))
    expect(decidePress(after, press({ at: 60_000 }), frame())).toEqual({ do: 'pass', why: 'paused-once-already' })
  })

  test('a second call of the same agent has its own pause, and coming back to the first has none', () => {
    const second = callId('call-2')
    const other = frame({ snapshot: snapshot({ callId: second }), live: { bootId: 'boot-1', callId: second } })
    const first = afterPause(paused(5_050))
    const decision = decidePress(first, press(), other)
    expect(decision.do).toBe('pause')
    const both = afterPause(afterPress(first, press(), decision))
    expect(decidePress(both, press(), frame()).do).toBe('pass')
    expect(decidePress(both, press(), other).do).toBe('pass')
  })
})

describe('a press while paused', () => {
  test(`is swallowed until ${SECOND_PRESS} ms after the paint, then passes`, () => {
    const shown = paused(5_100)
    expect(decidePress(shown, press({ at: 5_499 }), frame()).do).toBe('swallow')
    expect(decidePress(shown, press({ at: 5_500 }), frame())).toEqual({ do: 'pass', why: 'pressed-again' })
  })

  test('ends the pause when it passes', () => {
    const again = press({ at: 5_600 })
    const after = afterPress(paused(5_100), again, decidePress(paused(5_100), again, frame()))
    expect(after).toEqual({ latched: [CALL] })
  })

  test('counts from the paint, not from the press', () => {
    expect(decidePress(paused(), press({ at: 5_290 }), frame()).do).toBe('swallow')
    expect(decidePress(paused(5_290), press({ at: 5_600 }), frame()).do).toBe('swallow')
  })

  test('passes the fourth time however fast, the first press counted', () => {
    let state = paused()
    for (const at of [5_010, 5_020]) {
      const again = press({ at })
      const decision = decidePress(state, again, frame())
      expect(decision.do).toBe('swallow')
      state = afterPress(state, again, decision)
    }
    expect(decidePress(state, press({ at: 5_030 }), frame())).toEqual({ do: 'pass', why: 'pressed-again' })
  })

  test('a key held down is the first press still, however long', () => {
    const held = press({ at: 9_000, begins: 'repeat' })
    expect(decidePress(paused(5_100), held, frame())).toEqual({ do: 'swallow', why: 'key-held' })
    expect(afterPress(paused(5_100), held, decidePress(paused(5_100), held, frame())).pause?.presses).toBe(1)
  })

  test('the desk’s own "paused once already" does not let a double click through; any other word of it does', () => {
    const early = press({ at: 5_150 })
    const says = (verdict: Verdict) => decidePress(paused(5_100), early, frame({ snapshot: snapshot({ verdict }) })).do
    expect(says({ say: 'pass', why: 'paused-once-already' })).toBe('swallow')
    expect(says({ say: 'pass', why: 'released' })).toBe('pass')
    expect(decidePress(paused(5_100), early, frame({ snapshot: undefined })).do).toBe('pass')
  })

  test('on another control passes and leaves the pause standing', () => {
    const mute = press({ at: 5_900, control: { kind: 'mute', sure: 'sure' } })
    const decision = decidePress(paused(5_100), mute, frame())
    expect(decision.do).toBe('pass')
    expect(afterPress(paused(5_100), mute, decision).pause).toBeDefined()
  })
})

describe('time', () => {
  test('a card that is not painted in time lets the press go', () => {
    expect(overdue(paused(), PAUSE_SECONDS, 5_299)).toBe('not-yet')
    expect(overdue(paused(), PAUSE_SECONDS, 5_300)).toBe('not-painted')
  })

  test('the countdown runs from the paint', () => {
    expect(overdue(paused(5_200), PAUSE_SECONDS, 13_199)).toBe('not-yet')
    expect(overdue(paused(5_200), PAUSE_SECONDS, 13_200)).toBe('expired')
  })
})

/* The law over random histories: each clause once more, in other words than the code's. */

type Step =
  | { do: 'wait'; ms: number }
  | { do: 'press'; press: Omit<Press, 'at'> }
  | { do: 'paint' }
  | { do: 'choose' }
  | { do: 'desk'; snapshot: Partial<Snapshot> | 'gone'; fresh: number }
  | { do: 'hello'; call: number; boot: number }
  | { do: 'room'; card: PressFrame['card'] }
  | { do: 'controls'; callControls: PressFrame['callControls'] }
  | { do: 'orphan' }

const call = (n: number) => callId(`call-${n}`)
const verdict = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Verdict>({ say: 'pause', open: ['why', 'settled'] }) },
  { weight: 1, arbitrary: fc.constant<Verdict>({ say: 'pass', why: 'paused-once-already' }) },
  { weight: 1, arbitrary: fc.constant<Verdict>({ say: 'pass', why: 'released' }) },
)
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })
const presses: fc.Arbitrary<Omit<Press, 'at'>> = fc.record({
  trust: fc.constantFrom<Press['trust']>('trusted', 'trusted', 'trusted', 'trusted', 'trusted', 'scripted'),
  begins: fc.constantFrom<Press['begins']>('gesture', 'gesture', 'gesture', 'gesture', 'gesture', 'repeat'),
  control: fc.oneof(
    often(6, fc.constant<Press['control']>(sureHangUp)),
    often(1, fc.constant<Press['control']>({ ...sureHangUp, stands: 'known' })),
    often(1, fc.constantFrom<Press['control']>({ kind: 'hang-up', sure: 'unsure' }, { kind: 'mute', sure: 'sure' })),
  ),
})
const snapshots = fc.record({
  callId: fc.nat(1).map(call),
  bootId: fc.constantFrom('boot-0', 'boot-0', 'boot-1'),
  verdict,
})
const step: fc.Arbitrary<Step> = fc.oneof(
  often(
    4,
    fc.constantFrom(1, 50, 120, 300, 400, 1_000, 9_000, 50_000).map((ms): Step => ({ do: 'wait', ms })),
  ),
  often(
    8,
    presses.map((press): Step => ({ do: 'press', press })),
  ),
  often(3, fc.constant<Step>({ do: 'paint' })),
  often(1, fc.constant<Step>({ do: 'choose' })),
  often(
    3,
    fc
      .tuple(fc.oneof(often(1, fc.constant<'gone'>('gone')), often(8, snapshots)), fc.constantFrom(0, 45_000, 45_000))
      .map(([snapshot, fresh]): Step => ({ do: 'desk', snapshot, fresh })),
  ),
  often(
    1,
    fc.tuple(fc.nat(1), fc.constantFrom(0, 0, 1)).map(([call, boot]): Step => ({ do: 'hello', call, boot })),
  ),
  often(
    1,
    fc.constantFrom<PressFrame['card']>('can-show', 'can-show', 'no-room').map((card): Step => ({ do: 'room', card })),
  ),
  often(
    1,
    fc
      .constantFrom<PressFrame['callControls']>('shown', 'shown', 'none-shown')
      .map((callControls): Step => ({ do: 'controls', callControls })),
  ),
  often(1, fc.constant<Step>({ do: 'orphan' })),
)

interface Pressed {
  press: Press
  frame: PressFrame
  before: PressState
  after: PressState
  decision: PressDecision
}

/** Plays a history as the guard does, time's own choices included, and keeps every press with what was known then. */
function play(history: readonly Step[]): Pressed[] {
  let at = 1_000
  let state = untouched
  let seen = frame({
    now: at,
    snapshot: snapshot({ callId: call(0), bootId: 'boot-0', issuedAt: at, validUntil: at + 45_000 }),
    live: { bootId: 'boot-0', callId: call(0) },
  })
  const presses: Pressed[] = []
  const moves: { [D in Step['do']]: (move: Extract<Step, { do: D }>) => void } = {
    wait: ({ ms }) => {
      at += ms
      if (overdue(state, PAUSE_SECONDS, at) !== 'not-yet') state = afterPause(state)
    },
    press: ({ press: pressed }) => {
      const press: Press = { ...pressed, at }
      const frame = { ...seen, now: at }
      const before = state
      const decision = decidePress(before, press, frame)
      state = afterPress(before, press, decision)
      presses.push({ press, frame, before, after: state, decision })
    },
    paint: () => {
      state = afterPaint(state, at)
    },
    choose: () => {
      state = afterPause(state)
    },
    desk: ({ snapshot: said, fresh }) => {
      seen = {
        ...seen,
        snapshot: said === 'gone' ? undefined : snapshot({ ...said, issuedAt: at, validUntil: at + fresh }),
      }
    },
    hello: ({ call: n, boot }) => {
      seen = { ...seen, live: { bootId: `boot-${boot}`, callId: call(n) } }
    },
    room: ({ card }) => {
      seen = { ...seen, card }
    },
    controls: ({ callControls }) => {
      seen = { ...seen, callControls }
    },
    orphan: () => {
      seen = { ...seen, script: 'orphaned' }
    },
  }
  for (const move of history) (moves[move.do] as (move: Step) => void)(move)
  return presses
}

const histories = fc.array(step, { minLength: 1, maxLength: 40 })
const always = (holds: (presses: Pressed[]) => boolean) =>
  fc.assert(
    fc.property(histories, (history) => holds(play(history))),
    { numRuns: 10_000 },
  )
const each = (holds: (pressed: Pressed) => boolean) => always((presses) => presses.every(holds))

describe('over 10,000 histories', () => {
  test('the histories reach every outcome', () => {
    const seen = new Set(
      fc.sample(histories, 3_000).flatMap((h) => play(h).map(({ decision }) => `${decision.do} ${decision.why}`)),
    )
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'pass pressed-again',
        'pass stale',
        'pass other-call',
        'pass paused-once-already',
        'pass no-room',
        'pass no-call-controls-here',
        'pause open-steps',
        'swallow key-held',
        'swallow too-early',
      ]),
    )
  })

  test('1 · only a trusted press that begins a gesture pauses', () =>
    each(({ decision, press }) => decision.do !== 'pause' || (press.trust === 'trusted' && press.begins === 'gesture')))

  test('2 · only on what is surely a hang-up is anything held', () =>
    each(
      ({ decision, press: { control } }) =>
        decision.do === 'pass' || (control.kind === 'hang-up' && control.sure === 'sure'),
    ))

  test('2 · only in a frame that has shown call controls on this call, or on one that is known or stands among them', () =>
    each(
      ({ decision, press: { control }, frame }) =>
        decision.do !== 'pause' || frame.callControls === 'shown' || control.stands !== undefined,
    ))

  test('3 · only with a snapshot that matches the live call, is fresh and says pause', () =>
    each(({ decision, frame: { snapshot: shot, live, now } }) => {
      if (decision.do !== 'pause') return true
      return (
        shot?.verdict.say === 'pause' &&
        shot.callId === live?.callId &&
        shot.bootId === live.bootId &&
        shot.issuedAt <= now &&
        now <= shot.validUntil
      )
    }))

  test('4 · at most one pause per call, whatever the snapshots say later', () =>
    always((presses) => {
      const calls = presses.flatMap(({ decision }) => (decision.do === 'pause' ? [decision.callId] : []))
      return new Set(calls).size === calls.length
    }))

  test('4 · the latch is set in the step that pauses', () =>
    each(({ decision, after }) => decision.do !== 'pause' || after.latched.includes(decision.callId)))

  test('5 · no pause without a card to show', () =>
    each(({ decision, frame }) => decision.do !== 'pause' || frame.card === 'can-show'))

  test('a press is swallowed only during a pause, before its card could be answered, or as a key held down', () =>
    each(({ decision, before, press }) => {
      if (decision.do !== 'swallow') return true
      const painted = before.pause?.paintedAt
      return (
        before.pause !== undefined && (press.begins === 'repeat' || painted === undefined || press.at - painted < 400)
      )
    }))

  test('a scripted press and an orphaned script hold nothing', () =>
    each(
      ({ decision, press, frame }) => decision.do === 'pass' || (press.trust === 'trusted' && frame.script === 'alive'),
    ))

  test('a new trusted press 400 ms after the paint passes', () =>
    each(({ decision, before: { pause }, press }) => {
      const answered = pause?.paintedAt !== undefined && press.at - pause.paintedAt >= 400
      return !answered || press.begins === 'repeat' || decision.do === 'pass'
    }))

  test('of four presses of one pause the fourth passes', () =>
    always((presses) => {
      let held = 0
      for (const { decision, press, before } of presses) {
        if (!before.pause) held = 0
        if (press.begins === 'gesture' && decision.do !== 'pass') held++
        if (held > 3) return false
      }
      return true
    }))

  test('from wherever it stands, time alone ends a pause', () =>
    each(
      ({ after, press }) =>
        !after.pause || overdue(after, PAUSE_SECONDS, press.at + PAUSE_SECONDS * 1_000) !== 'not-yet',
    ))
})
