import { describe, expect, it } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import type { OpenedCall } from '../../../utils/store/ports/call-records'
import { openCallModel } from '../../../utils/view/review/open-call'
import type { Timeline } from '../../../utils/view/review/timeline'
import { entriesOf } from '../../../utils/view/review/transcript'
import { walkModel } from '../../../utils/view/review/walk'
import { memoryRecords } from '../../made-up/memory-records'

const made = madeUpCall(scriptNamed('price-paused-then-heard'), 1_000_000)

async function opened() {
  const model = openCallModel(memoryRecords([made]))
  await model.open(made.summary.id)
  if (model.state.value.is !== 'open') throw new Error(model.state.value.is)
  return model.state.value.page
}

describe('one call', () => {
  it('is folded from its log: outcome, steps, pause', async () => {
    const { call, wrapUp } = await opened()
    expect(wrapUp).toMatchObject({ outcome: 'stayed', nextStep: { who: 'Accounts' } })
    expect(Object.keys(call.steps)).toContain('said-back')
    expect(call.pause?.choice).toBe('back')
  })

  it('reads from top to bottom with every moment once, each with or after what brought it about', async () => {
    const { entries, walk } = await opened()
    const moments = entries.flatMap((entry) => (entry.is === 'line' ? entry.moments : [entry.moment]))
    expect(moments.map((m) => m.id).sort()).toEqual(walk.timeline.moments.map((m) => m.id).sort())
    const paused = entries.findIndex(
      (e) => e.is === 'moment' && e.moment.happening.is === 'press' && e.moment.happening.outcome === 'paused',
    )
    const asked = entries.findIndex((e) => e.is === 'line' && e.line.text.includes('made you stay'))
    expect(paused).toBeGreaterThan(0)
    expect(asked).toBeGreaterThan(paused)
  })

  it('says when it is gone, and when it cannot be read', async () => {
    const gone = openCallModel(memoryRecords([]))
    await gone.open(callId('nowhere'))
    expect(gone.state.value).toEqual({ is: 'not-here' })
    const trouble = { is: 'corrupt' as const, sentence: 'Half of it is missing.' }
    const broken = openCallModel({ open: async () => ({ outcome: 'unreadable', trouble }) })
    await broken.open(callId('broken'))
    expect(broken.state.value).toEqual({ is: 'unreadable', sentence: 'Half of it is missing.' })
  })

  it('shows the call asked for last, however late an earlier one comes', async () => {
    const waiting: ((answer: OpenedCall) => void)[] = []
    const model = openCallModel({ open: () => new Promise((resolve) => waiting.push(resolve)) })
    const first = model.open(callId('first'))
    const second = model.open(callId('second'))
    waiting[1]?.({ outcome: 'open', ...made, troubles: [] })
    await second
    waiting[0]?.({ outcome: 'not-here' })
    await first
    expect(model.state.value.is).toBe('open')
  })
})

describe('walking', () => {
  const moment = (at: number) => ({ id: `m${at}`, at, happening: { is: 'cancel-page' as const } })
  const timeline: Timeline = {
    from: 0,
    to: 100_000,
    lines: [],
    holds: [],
    quiet: [],
    overTalk: [],
    moments: [moment(1000), moment(50_000), moment(99_000)],
  }

  it('steps from moment to moment and stays inside', () => {
    const walk = walkModel(timeline)
    walk.step(1)
    expect(walk.moment.value?.at).toBe(1000)
    walk.step(-1)
    expect(walk.moment.value?.at).toBe(1000)
    walk.last()
    walk.step(1)
    expect(walk.moment.value?.at).toBe(99_000)
  })

  it('zooms around the moment looked at, never beyond the call, never closer than ten seconds', () => {
    const walk = walkModel(timeline)
    walk.show('m50000')
    walk.zoom('in')
    expect(walk.view.value).toEqual({ from: 25_000, to: 75_000 })
    for (let i = 0; i < 9; i++) walk.zoom('in')
    expect(walk.view.value).toEqual({ from: 45_000, to: 55_000 })
    walk.first()
    expect(walk.view.value).toEqual({ from: 0, to: 10_000 })
    walk.zoom('whole')
    expect([walk.view.value, walk.zoomed.value]).toEqual([{ from: 0, to: 100_000 }, false])
  })

  it('puts a moment with its line, and one without at its time', () => {
    const lines = [{ utterance: 'u', speaker: 'caller' as const, text: 'Hello', from: 0, to: 2000 }]
    const said = { ...moment(2000), utterance: 'u' }
    const entries = entriesOf({ ...timeline, lines, moments: [said, moment(1000), moment(3000)] })
    expect(entries.map((e) => (e.is === 'line' ? [e.line.utterance, e.moments.length] : e.moment.at))).toEqual([
      1000,
      ['u', 1],
      3000,
    ])
  })
})
