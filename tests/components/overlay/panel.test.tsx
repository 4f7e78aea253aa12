import { act, fireEvent } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { call, cue, fact, other, STORIES, steps, view } from './live-views'
import { mount } from './mount'

const footer = (container: Element) => container.querySelector('footer')?.textContent ?? ''

describe('the call’s state', () => {
  test('a guess is shown as a guess, with what it rests on', () => {
    const { container } = mount(STORIES.guessed)
    expect(container.textContent).toContain('guessed')
    expect(container.textContent).toContain('Connected: is that right?')
    expect(container.textContent).toContain('Guessed from the page.')
  })

  test('a sure state asks nothing until the agent wants to correct it', () => {
    const overlay = mount()
    expect(overlay.container.textContent).not.toContain('is that right?')
    overlay.press('d')
    expect(overlay.told()).toEqual([])
    overlay.press('g')
    overlay.press('d')
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'correct-state', to: 'ended' } }])
    expect(overlay.container.textContent).not.toContain('is that right?')
  })
})

describe('the caller', () => {
  test('an unsure fact is asked about and never shown as known', () => {
    const overlay = mount(STORIES['unsure-fact'])
    expect(overlay.getByRole('heading', { level: 1 }).textContent).toBe('+46 70 174 05 61')
    expect(overlay.container.textContent).toContain('Is this the caller?')
    expect(overlay.container.textContent).toContain('Name Maria\u00a0Lindqvist, from the record on screen.')
    overlay.press('a')
    expect(overlay.copied).toEqual([])
  })

  test('another customer’s record is asked about with both values', () => {
    const { container } = mount(STORIES['is-this-the-caller'])
    expect(container.textContent).toContain('Account here is 9038\u00a05512. This caller has 4471\u00a00982.')
  })

  test('where a fact comes from, and since when, shows while it is in focus', () => {
    const overlay = mount()
    const account = overlay.getByRole('button', { name: 'Copy Account: 4471 0982' })
    expect(overlay.container.textContent).not.toContain('the phone system')
    act(() => account.focus())
    expect(overlay.container.textContent).toMatch(/From the phone system, since \d/)
    act(() => account.blur())
    expect(overlay.container.textContent).not.toContain('the phone system')
  })

  test('the first facts show, the rest on request', () => {
    const overlay = mount()
    expect(overlay.queryByText('maria.lindqvist@example.org')).toBeNull()
    act(() => overlay.getByRole('button', { name: '2 more' }).click())
    expect(overlay.queryByText('maria.lindqvist@example.org')).not.toBeNull()
  })

  test('verified is said once, with time and way', () => {
    const overlay = mount(STORIES.leaving)
    expect(overlay.container.textContent).toMatch(/Verified .*, by you/)
    overlay.press('v')
    overlay.push(STORIES.ringing)
    overlay.press('v')
    expect(overlay.told()).toEqual([])
  })
})

describe('what is heard', () => {
  test('what was heard stands beside the moment by the call’s own clock, not by the wall’s', () => {
    const connectedAt = 1_000_000
    const leaving = { level: 'sure', from: 'words', words: 'cancel it', since: connectedAt + 95_000 } as const
    const { container } = mount(view([call({ connectedAt, leaving })]))
    expect(container.querySelector('.leaving-heard')?.textContent).toBe('“cancel it”1:35')
  })

  test('a step tells what was heard for it', () => {
    const overlay = mount(STORIES['played-well'])
    const step = overlay.getByRole('button', { name: /Say it back/ })
    expect(step.textContent).toContain('“so it is the price since March, did I get that right”')
    expect(step.getAttribute('aria-pressed')).toBe('true')
    expect(overlay.getByRole('button', { name: /Thank them/ }).textContent).toContain('Your tick')
  })

  test('after “just cancel” no open save step is asked for any more', () => {
    const overlay = mount(STORIES['just-cancel'])
    expect(overlay.queryByRole('button', { name: /Ask why/ })).toBeNull()
    expect(overlay.queryByRole('button', { name: /Close well/ })).not.toBeNull()
    overlay.press('1')
    expect(overlay.told()).toEqual([])
  })

  test('a call without words says so and still has every key', () => {
    const overlay = mount(STORIES['no-words'])
    expect(overlay.container.textContent).toContain('I can’t hear this call.')
    expect(overlay.queryByText('Just listen.')).toBeNull()
    overlay.push(view([call({ hearing: 'nothing', cue: cue() })]))
    expect(overlay.container.textContent).toContain('I can’t hear this call.')
  })
})

describe('what a hang-up would do', () => {
  test.each([
    [['why', 'settled'], 'nobody has asked why yet'],
    [['said-back', 'settled'], 'the reason has not been said back yet'],
    [['settled'], 'it is not settled yet'],
  ] as const)('%s open: %s', (open, says) => {
    const { container } = mount(view([call({ guard: { state: 'would-pause', open: [...open] } })]))
    expect(footer(container)).toContain(`Hang-up would pause once: ${says}.`)
  })

  test('a release is named in plain words', () => {
    expect(footer(mount(STORIES.bereavement).container)).toContain('Hang-up passes: this is a hard time for them.')
  })

  test('with the line to the desk gone it claims no pause', () => {
    const overlay = mount(STORIES.leaving)
    act(() => overlay.live.lose())
    expect(footer(overlay.container)).toContain('Hang-up passes')
    overlay.push(STORIES.leaving)
    expect(footer(overlay.container)).toContain('would pause once')
  })
})

describe('the rest', () => {
  test('a full disk is told, in the desk’s own words', () => {
    expect(mount(STORIES['disk-full']).container.textContent).toContain('The disk is full, so this call can’t be kept.')
  })

  test('a site that has had no part in the call gets a pill without a fact or a cue', () => {
    const overlay = mount(view([call({ cue: cue() })], { facts: 'no-facts-yet' }))
    expect(overlay.sizes()).toEqual(['pill'])
    for (const secret of ['Maria', '4471', 'What did you hope'])
      expect(overlay.container.textContent).not.toContain(secret)
    overlay.getByRole('button', { name: /Show caller/ }).click()
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'show-facts-here' } }])
    overlay.push(view())
    expect(overlay.sizes()).toEqual(['pill', 'panel'])
  })

  test('of two calls it says which is which, and shows the other on a key', () => {
    const overlay = mount(STORIES['two-calls'])
    expect(overlay.getByRole('navigation').textContent).toMatch(
      /Maria LindqvistConnected 4:07.*Tom Adeyemi.*On hold 9:00/,
    )
    overlay.press('s')
    expect(overlay.getByRole('heading', { level: 1 }).textContent).toContain('Tom Adeyemi')
    overlay.press('w')
    expect(overlay.told()).toEqual([{ callId: 'call-2', intent: { do: 'mark', mark: 'leaving' } }])
    overlay.push(view([call()]))
    expect(overlay.getByRole('heading', { level: 1 }).textContent).toBe('Maria Lindqvist')
  })

  test('the desk’s current call is shown first', () => {
    const overlay = mount(
      view([
        { ...call(), current: false },
        { ...other, current: true },
      ]),
    )
    expect(overlay.getByRole('heading', { level: 1 }).textContent).toContain('Tom Adeyemi')
  })

  test('the arrow keys move it by the handle', () => {
    const overlay = mount()
    const handle = overlay.getByRole('button', { name: /Move Earshot/ })
    fireEvent.keyDown(handle, { key: 'ArrowLeft' })
    fireEvent.keyDown(handle, { key: 'ArrowDown', shiftKey: true })
    expect(overlay.told().map(({ intent }) => intent)).toEqual([
      { do: 'place-overlay', x: -16, y: 0 },
      { do: 'place-overlay', x: 0, y: 64 },
    ])
  })

  test('a drag whose end was never told stops with the first move without a button', async () => {
    const overlay = mount()
    const handle = overlay.getByRole('button', { name: /Move Earshot/ })
    handle.setPointerCapture = () => {}
    const frame = () => new Promise((painted) => requestAnimationFrame(painted))
    fireEvent.pointerDown(handle, { screenX: 100, screenY: 100, buttons: 1 })
    fireEvent.pointerMove(handle, { screenX: 90, screenY: 110, buttons: 1 })
    await frame()
    fireEvent.pointerMove(handle, { screenX: 300, screenY: 300, buttons: 0 })
    fireEvent.pointerMove(handle, { screenX: 400, screenY: 400, buttons: 1 })
    await frame()
    expect(overlay.told().map(({ intent }) => intent)).toEqual([{ do: 'place-overlay', x: -10, y: 10 }])
  })

  test('text from anywhere is text', () => {
    const { container } = mount(
      view([call({ caller: { facts: [fact('name', '<img src=x onerror=alert(1)>')] }, steps: steps() })]),
    )
    expect(container.querySelector('img')).toBeNull()
    expect(container.textContent).toContain('<img src=x')
  })
})
