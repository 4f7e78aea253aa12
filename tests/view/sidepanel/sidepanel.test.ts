import { describe, expect, it, vi } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import type { CallEvent } from '../../../utils/core/event'
import { callId } from '../../../utils/core/ids'
import { sidePanelModel } from '../../../utils/view/sidepanel/sidepanel'
import { memoryRecords } from '../../made-up/memory-records'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const made = madeUpCall(scriptNamed('price-listened'), NOW - 60_000)
const { id } = made.summary

function open(read = vi.fn(async (_: unknown) => ({ events: made.events as CallEvent[], troubles: [] }))) {
  const yesterday = madeUpCall(scriptNamed('dead-end'), NOW - 30 * 3_600_000)
  const today = madeUpCall(scriptNamed('this-worked'), NOW - 3_600_000)
  const model = sidePanelModel({
    log: { read },
    records: memoryRecords([yesterday, today]),
    now: () => NOW,
    openCall: () => {},
  })
  return { model, read, today }
}

describe('the side panel', () => {
  it('lists the calls of today only', async () => {
    const { model, today } = open()
    await model.look()
    expect(model.today.value.map((call) => call.id)).toEqual([today.summary.id])
  })

  it('shows the live call from its log, and reads on while it lives', async () => {
    let soFar = made.events.slice(0, 3)
    const { model } = open(vi.fn(async () => ({ events: soFar, troubles: [] })))
    await model.callIs(id)
    expect(model.live.value?.call.steps.why).toBeUndefined()
    soFar = made.events
    await model.readAgain()
    expect(model.live.value?.call.steps.why).toBeDefined()
    expect(model.live.value?.entries.length).toBeGreaterThan(10)
  })

  it('lets go of a call that is over, and looks for it among today’s', async () => {
    const { model } = open()
    await model.callIs(id)
    expect(model.today.value).toEqual([])
    await model.callIs(undefined)
    expect([model.live.value, model.today.value.length]).toEqual([undefined, 1])
  })

  it('reads nothing while no call lives, and never twice at once', async () => {
    const { model, read } = open()
    await model.readAgain()
    expect(read).not.toHaveBeenCalled()
    await model.callIs(id)
    await Promise.all([model.readAgain(), model.readAgain(), model.readAgain()])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('does not show a call that went away while its log was read', async () => {
    let answer: (log: { events: CallEvent[]; troubles: [] }) => void = () => {}
    const { model } = open(
      vi.fn(
        () =>
          new Promise<{ events: CallEvent[]; troubles: [] }>((resolve) => {
            answer = resolve
          }),
      ),
    )
    const first = model.callIs(id)
    const gone = model.callIs(undefined)
    answer({ events: made.events, troubles: [] })
    await Promise.all([first, gone])
    expect(model.live.value).toBeUndefined()
  })

  it('shows nothing of a call whose log is empty', async () => {
    const { model } = open(vi.fn(async () => ({ events: [], troubles: [] })))
    await model.callIs(callId('new'))
    expect(model.live.value).toBeUndefined()
  })
})
