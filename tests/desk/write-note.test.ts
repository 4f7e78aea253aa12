import { describe, expect, test } from 'vitest'
import { callId, eventId } from '../../utils/core/ids'
import type { FieldDescription, ToPage } from '../../utils/wire/topics'
import { openHouse } from './house'

const NOTES: FieldDescription = {
  label: 'Note',
  name: 'note',
  placeholder: '',
  autocomplete: '',
  type: 'textarea',
  pattern: '',
  focusedBy: 'agent',
  visible: 'topmost',
}
const from = (tab: number, frame: number) => ({
  tab,
  frame,
  origin: 'https://crm.example',
  top: 'https://crm.example',
  url: 'https://crm.example/',
})

async function onCall(answer: unknown = { ok: true }) {
  const sent: { tab: number; frame: number; word: ToPage }[] = []
  const house = openHouse(
    {},
    {
      send: async (tab, frame, word) => {
        sent.push({ tab, frame, word })
        return answer
      },
    },
  )
  await house.start()
  await house.desk().intend(undefined, { do: 'start-call' })
  return { desk: house.desk(), sent }
}

describe('the note goes', () => {
  test('to the one frame whose field for notes had the keyboard last, in that tab', async () => {
    const { desk, sent } = await onCall()
    desk.fillAsk({ field: NOTES }, from(1, 3))
    desk.fillAsk({ field: { ...NOTES, type: 'contenteditable' } }, from(1, 5))
    desk.fillAsk({ field: { ...NOTES, type: 'text' } }, from(1, 7))
    desk.fillAsk({ field: NOTES }, from(2, 0))
    expect(await desk.writeNote(undefined, 1, eventId('press-1'))).toBe('written')
    expect(sent).toEqual([
      { tab: 1, frame: 5, word: { topic: 'insert-note', text: expect.stringContaining('Outcome'), act: 'press-1' } },
    ])
    expect(await desk.writeNote(undefined, undefined)).toBe('written')
    expect(sent.at(-1)).toMatchObject({ tab: 2, frame: 0 })
  })

  test('nowhere when the call it is of is wrapped up already: the next caller’s note is not this one’s', async () => {
    const { desk, sent } = await onCall()
    desk.fillAsk({ field: NOTES }, from(1, 3))
    expect(await desk.writeNote(callId('over'), 1)).toBe('no-field')
    expect(sent).toEqual([])
  })

  test('nowhere if a script put the keyboard there, or the field was covered', async () => {
    const { desk, sent } = await onCall()
    desk.fillAsk({ field: { ...NOTES, focusedBy: 'script' } }, from(1, 3))
    desk.fillAsk({ field: { ...NOTES, visible: 'hidden-or-covered' } }, from(1, 4))
    expect(desk.view('https://crm.example', 1).noteField).toBe('none')
    expect(await desk.writeNote(undefined, 1)).toBe('no-field')
    expect(sent).toEqual([])
  })

  test('nowhere twice once its field is gone', async () => {
    const { desk, sent } = await onCall({ ok: false, refused: 'no-field' })
    desk.fillAsk({ field: NOTES }, from(1, 3))
    expect(desk.view('https://crm.example', 1).noteField).toBe('known')
    expect(await desk.writeNote(undefined, 1)).toBe('no-field')
    expect(await desk.writeNote(undefined, 1)).toBe('no-field')
    expect(sent).toHaveLength(1)
    expect(desk.view('https://crm.example', 1).noteField).toBe('none')
  })
})
