import { describe, expect, test } from 'vitest'
import type { AgentIntent } from '../../../utils/view/live'
import { call, STORIES, type StoryName, view } from './live-views'
import { mount } from './mount'

const KEYS: [story: StoryName, key: string, does: AgentIntent][] = [
  ['quiet', 'w', { do: 'mark', mark: 'leaving' }],
  ['quiet', 'W', { do: 'mark', mark: 'leaving' }],
  ['leaving', 'k', { do: 'mark', mark: 'not-leaving' }],
  ['leaving', 'j', { do: 'mark', mark: 'just-cancel' }],
  ['quiet', 'v', { do: 'mark', mark: 'verified' }],
  ['quiet', 'm', { do: 'mark', mark: 'listen-to-this' }],
  ['quiet', 'b', { do: 'mark', mark: 'need-help' }],
  ['quiet', 't', { do: 'mark', mark: 'this-worked' }],
  ['quiet', '1', { do: 'step', step: 'why', state: 'heard' }],
  ['played-well', '1', { do: 'step', step: 'why', state: 'open' }],
  ['just-cancel', '5', { do: 'step', step: 'thank', state: 'heard' }],
  ['no-words', '3', { do: 'step', step: 'said-back', state: 'heard' }],
  ['cancel-page', 'y', { do: 'cancel-page-question', answer: 'yes' }],
  ['wrap-up-hang-up-question', 'n', { do: 'was-that-hang-up', answer: 'no' }],
  ['is-this-the-caller', 'n', { do: 'is-this-the-caller', field: 'account', answer: 'no' }],
  ['unsure-fact', 'y', { do: 'is-this-the-caller', field: 'name', answer: 'yes' }],
  ['guessed', 'g', { do: 'correct-state', to: 'connected' }],
  ['guessed', 'o', { do: 'correct-state', to: 'held' }],
  ['guessed', 'd', { do: 'correct-state', to: 'ended' }],
  ['no-facts-yet', 'f', { do: 'show-facts-here' }],
  ['wrap-up', '3', { do: 'wrapup', wrapup: { outcome: 'call-back' } }],
  ['wrap-up', 'w', { do: 'write-note' }],
  ['wrap-up', 'Enter', { do: 'finish-wrapup' }],
  ['wrap-up-overridden', '6', { do: 'wrapup', wrapup: { override: 'caller-decided' } }],
  ['wrap-up-overridden', '0', { do: 'wrapup', wrapup: { override: 'other' } }],
  ['wrap-up-overridden', 'b', { do: 'call-back', when: 'In 10 minutes' }],
]

describe('one key, one act', () => {
  test.each(KEYS)('%s: %s', (story, key, does) => {
    const overlay = mount(STORIES[story])
    overlay.press(key)
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: does }])
  })

  test('a key of another alphabet means the letter at its place', () => {
    const overlay = mount()
    overlay.press('ц', document.body, { code: 'KeyW' })
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'mark', mark: 'leaving' } }])
  })

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['held down', { repeat: true }],
    ['while a word is composed', { isComposing: true }],
  ])('%s it means nothing', (_, more) => {
    const overlay = mount()
    overlay.press('w', document.body, more)
    expect(overlay.told()).toEqual([])
  })

  test('what is typed into a field is text', () => {
    const overlay = mount(STORIES['wrap-up'])
    for (const key of ['w', '3', 'Enter']) overlay.press(key, overlay.getByLabelText('Note'))
    expect(overlay.told()).toEqual([])
  })

  test('Enter on a focused button is that button’s, not Done', () => {
    const overlay = mount(STORIES['wrap-up'])
    overlay.press('Enter', overlay.getByRole('button', { name: 'Stayed' }))
    expect(overlay.told()).toEqual([])
  })

  test('every key that works is in the list, and none is there twice', () => {
    for (const story of Object.keys(STORIES) as StoryName[]) {
      const overlay = mount(STORIES[story])
      overlay.press('?')
      const keys = [...overlay.container.querySelectorAll('[aria-keyshortcuts]')].map((b) =>
        b.getAttribute('aria-keyshortcuts'),
      )
      // Escape closes the list itself; in the panel it collapses.
      const own = keys.filter((key) => key !== 'escape')
      expect(new Set(own).size, `${story}: ${own}`).toBe(own.length)
      overlay.unmount()
    }
  })

  test('the key list does what its row says, and goes', () => {
    const overlay = mount()
    overlay.press('?')
    overlay.getByRole('button', { name: 'This worked' }).click()
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'mark', mark: 'this-worked' } }])
    expect(overlay.live.keyList.value).toBe('hidden')
  })

  test('a call that rings has nothing to mark yet', () => {
    const overlay = mount(STORIES.ringing)
    for (const key of ['w', 'k', 'j', '1', 'h']) overlay.press(key)
    expect(overlay.told()).toEqual([])
  })

  test('facts are copied by their key, or by pressing them', () => {
    const overlay = mount()
    overlay.press('a')
    overlay.getByRole('button', { name: /Copy Plan/ }).click()
    expect(overlay.copied).toEqual(['4471 0982', 'Family 200'])
    expect(overlay.told()).toEqual([])
  })

  test('Escape leaves a field first, then collapses; Enter opens again', () => {
    const overlay = mount(STORIES['wrap-up'])
    const note = overlay.getByLabelText('Note')
    note.focus()
    overlay.press('Escape', note)
    expect(document.activeElement).not.toBe(note)
    expect(overlay.live.size.value).toBe('wrapup')
    overlay.press('Escape')
    expect(overlay.live.size.value).toBe('pill')
    overlay.press('Enter')
    expect(overlay.live.size.value).toBe('wrapup')
    expect(overlay.sizes()).toEqual(['wrapup', 'pill', 'wrapup'])
  })

  test('without a call there is nothing to see and no key that does anything', () => {
    const overlay = mount(view([]))
    for (const key of ['w', 'Enter', '?', '1']) overlay.press(key)
    expect(overlay.container.textContent).toBe('')
    expect(overlay.told()).toEqual([])
    overlay.push(view([call()]))
    expect(overlay.getByRole('heading', { level: 1 }).textContent).toBe('Maria Lindqvist')
  })
})
