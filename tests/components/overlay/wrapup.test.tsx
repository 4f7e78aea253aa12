import { act, fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { REASONS } from '../../../utils/core/reason'
import { call, ended, STORIES, view } from './live-views'
import { mount } from './mount'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const value = (element: Element) => (element as HTMLInputElement).value
const type = (element: Element, text: string) => act(() => void fireEvent.input(element, { target: { value: text } }))
const saved = (overlay: ReturnType<typeof mount>) =>
  overlay.told().flatMap(({ intent }) => (intent.do === 'wrapup' ? [intent.wrapup] : []))

describe('the wrap-up', () => {
  test('is filled from what was heard', () => {
    const overlay = mount(STORIES['wrap-up'])
    expect(overlay.sizes()).toEqual(['wrapup'])
    expect(value(overlay.getByLabelText('Reason'))).toBe('price')
    expect(value(overlay.getByLabelText('Their words'))).toBe('it’s just got too expensive for us')
    expect(value(overlay.getByLabelText('What'))).toBe('Move to Family 100 from July')
    expect(value(overlay.getByLabelText('Who'))).toBe('Sales desk')
    expect(overlay.getByRole('button', { name: 'Stayed' }).getAttribute('aria-pressed')).toBe('true')
    expect(overlay.told()).toEqual([])
  })

  test('one key is enough when it is right as it stands', () => {
    const overlay = mount(STORIES['wrap-up'])
    overlay.press('Enter')
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'finish-wrapup' } }])
  })

  test('what is typed is saved after a short pause, once', () => {
    const overlay = mount(STORIES['wrap-up'])
    for (const text of ['c', 'ca', 'call after six']) {
      type(overlay.getByLabelText('Note'), text)
      vi.advanceTimersByTime(300)
    }
    expect(saved(overlay)).toEqual([])
    vi.advanceTimersByTime(400)
    expect(saved(overlay)).toEqual([{ note: 'call after six' }])
    vi.advanceTimersByTime(5_000)
    expect(saved(overlay)).toHaveLength(1)
  })

  test('Enter in a field sends what was typed and then finishes', () => {
    const overlay = mount(STORIES['wrap-up'])
    type(overlay.getByLabelText('By when'), 'Monday')
    act(() => void fireEvent.submit(overlay.container.querySelector('form') as HTMLFormElement))
    expect(overlay.told().map(({ intent }) => intent)).toEqual([
      { do: 'wrapup', wrapup: { nextStep: { what: 'Move to Family 100 from July', who: 'Sales desk', by: 'Monday' } } },
      { do: 'finish-wrapup' },
    ])
  })

  test('the note is written once as it stands, and again when something was changed', () => {
    const overlay = mount(STORIES['wrap-up'])
    const written = () => overlay.told().filter(({ intent }) => intent.do === 'write-note').length
    overlay.press('w')
    overlay.press('w')
    expect(written()).toBe(1)
    expect(overlay.getByRole('button', { name: /Written/ })).toBeTruthy()
    overlay.press('1')
    overlay.press('w')
    expect(written()).toBe(2)
  })

  test('without a field that takes notes nothing is called written', () => {
    const story = STORIES['wrap-up']
    const overlay = mount({ ...story, noteField: 'none' })
    overlay.press('w')
    expect(overlay.told()).toEqual([])
    expect(overlay.getByRole('button', { name: /note field first/ })).toBeTruthy()
    overlay.push({ ...story, noteField: 'known' })
    overlay.press('w')
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'write-note' } }])
    overlay.push({ ...story, noteField: 'none' })
    expect(overlay.getByRole('button', { name: /note field first/ })).toBeTruthy()
  })

  test('what was typed belongs to its call, also when the next one rings at once', () => {
    const overlay = mount(STORIES['wrap-up'])
    type(overlay.getByLabelText('Note'), 'half a senten')
    overlay.push(
      view([
        ended({ id: callId('call-9'), wrapup: { reason: 'fraud', callersWords: '', outcome: 'unknown', note: '' } }),
      ]),
    )
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'wrapup', wrapup: { note: 'half a senten' } } }])
    expect(value(overlay.getByLabelText('Note'))).toBe('')
  })

  test('the desk’s echo does not overwrite typing, and a later change elsewhere is shown', () => {
    const overlay = mount(STORIES['wrap-up'])
    const withNote = (note: string) => {
      const one = ended()
      return view([{ ...one, wrapup: one.wrapup && { ...one.wrapup, note } }])
    }
    type(overlay.getByLabelText('Note'), 'call after six')
    overlay.push(withNote('call'))
    expect(value(overlay.getByLabelText('Note'))).toBe('call after six')
    overlay.push(withNote('call after six'))
    overlay.push(withNote('mended in another tab'))
    expect(value(overlay.getByLabelText('Note'))).toBe('mended in another tab')
  })

  test('the reason can be any of ours, in their order', () => {
    const overlay = mount(STORIES['wrap-up'])
    const reason = overlay.getByLabelText('Reason') as HTMLSelectElement
    expect([...reason.options].map((option) => option.value)).toEqual([...REASONS])
    act(() => void fireEvent.change(reason, { target: { value: 'competitor' } }))
    expect(saved(overlay)).toEqual([{ reason: 'competitor' }])
  })

  test('a key goes to its field', () => {
    const overlay = mount(STORIES['wrap-up'])
    for (const [key, label] of [
      ['r', 'Reason'],
      ['t', 'Their words'],
      ['x', 'What'],
      ['l', 'Note'],
    ] as const) {
      ;(document.activeElement as HTMLElement | null)?.blur()
      overlay.press(key)
      expect(document.activeElement).toBe(overlay.getByLabelText(label))
    }
  })

  test('the override reason is asked only when a pause was overridden', () => {
    const asked = /The pause was not needed/
    expect(mount(view([ended()])).queryByText(asked)).toBeNull()
    for (const pause of ['back', 'call-over', 'not-painted'] as const)
      expect(mount(view([ended({ pause })])).queryByText(asked), pause).toBeNull()
    for (const pause of ['end-now', 'pressed-again', 'expired'] as const) {
      const overlay = mount(view([ended({ pause })]))
      expect(overlay.queryByText(asked), pause).not.toBeNull()
      overlay.unmount()
    }
  })

  test('a cancellation keeps its record, and two keys complete it', () => {
    const askedAt = STORIES['wrap-up'].now - 160_000
    const overlay = mount(
      view([
        ended({
          wrapup: { reason: 'competitor', callersWords: '', outcome: 'left-well', note: '', cancellation: { askedAt } },
        }),
      ]),
    )
    overlay.press('c')
    overlay.press('f')
    expect(saved(overlay)).toEqual([
      { cancellation: { askedAt, processedAt: STORIES['wrap-up'].now } },
      { cancellation: { askedAt, processedAt: STORIES['wrap-up'].now, confirmation: 'sent' } },
    ])
    type(overlay.getByLabelText('Ends on'), '31 July')
    vi.advanceTimersByTime(400)
    expect(saved(overlay).at(-1)?.cancellation?.effective).toBe('31 July')
  })

  test('a corrected time stays on the day of the call', () => {
    const askedAt = new Date(2026, 5, 15, 14, 3).getTime()
    const overlay = mount(
      view([
        ended({
          wrapup: { reason: 'price', callersWords: '', outcome: 'left-well', note: '', cancellation: { askedAt } },
        }),
      ]),
    )
    expect(value(overlay.getByLabelText('Asked'))).toBe('14:03')
    type(overlay.getByLabelText('Asked'), '13:58')
    vi.advanceTimersByTime(400)
    expect(saved(overlay)).toEqual([{ cancellation: { askedAt: new Date(2026, 5, 15, 13, 58).getTime() } }])
  })

  test('a call-back is offered once, and noted', () => {
    const overlay = mount(STORIES['wrap-up-overridden'])
    overlay.press('d')
    overlay.press('d')
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'call-back', when: 'Later today' } }])
    expect(overlay.container.textContent).toContain('Call-back noted.')
  })

  test('ringing while the last wrap-up is open shows both', () => {
    const next = call({ id: callId('call-9'), phase: 'ringing', current: true })
    const overlay = mount(view([{ ...ended(), current: false }, next]))
    expect(overlay.live.size.value).toBe('panel')
    overlay.press('s')
    expect(overlay.live.size.value).toBe('wrapup')
  })
})
