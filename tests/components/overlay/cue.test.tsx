import { describe, expect, test } from 'vitest'
import { cueId } from '../../../utils/core/ids'
import { call, cue, NOW, STORIES, view } from './live-views'
import { mount } from './mount'

const withCue = (more = {}) => view([call({ cue: cue(more) })])
const spoken = (container: Element) => [...container.querySelectorAll('[aria-live="polite"]')]

describe('the cue', () => {
  test('shows its line, its why and the words that brought it', () => {
    const { container } = mount(withCue())
    expect(container.textContent).toContain('What did you hope this plan would do for you?')
    expect(container.textContent).toContain('Too much for what is still open.')
    expect(container.textContent).toContain('Heard “it’s just got too expensive for us”')
  })

  test('is spoken once: the same cue pushed again changes nothing on the page', async () => {
    const overlay = mount(withCue())
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    const [region] = spoken(overlay.container)
    if (region) observer.observe(region, { subtree: true, childList: true, characterData: true })
    overlay.push(withCue())
    overlay.push(view([call({ cue: cue(), leaving: { level: 'sure', from: 'mark' } })]))
    await Promise.resolve()
    expect([...changes, ...observer.takeRecords()]).toEqual([])
    expect(spoken(overlay.container)[0]).toBe(region)
    overlay.push(withCue({ id: cueId('cue-2'), text: 'Thank them for waiting.' }))
    expect(spoken(overlay.container)[0]?.textContent).toContain('Thank them for waiting.')
    observer.disconnect()
  })

  test('has the only live region; every other part is silent', () => {
    for (const story of Object.values(STORIES)) {
      const { container, unmount } = mount(story)
      expect(spoken(container).length).toBeLessThanOrEqual(1)
      expect(container.querySelectorAll('[role="alert"], [role="status"], [aria-live="assertive"]').length).toBe(0)
      unmount()
    }
  })

  test.each([
    ['h', 'helped', 'stays'],
    ['x', 'wrong', 'goes'],
    ['l', 'late', 'goes'],
  ])('%s says %s, and it %s', (key, feedback, then) => {
    const overlay = mount(withCue())
    overlay.press(key)
    expect(overlay.told()).toEqual([{ callId: 'call-1', intent: { do: 'cue-feedback', cue: 'cue-1', feedback } }])
    expect(overlay.queryByText('What did you hope this plan would do for you?') !== null).toBe(then === 'stays')
  })

  test('a cue that was wrong stays gone, the next one shows', () => {
    const overlay = mount(withCue())
    overlay.press('x')
    overlay.push(withCue())
    expect(overlay.queryByText('Just listen.')).not.toBeNull()
    overlay.push(withCue({ id: cueId('cue-2') }))
    expect(overlay.queryByText('Just listen.')).toBeNull()
  })

  test('goes with its moment, also when nobody withdraws it', () => {
    const overlay = mount(withCue({ expiresAt: NOW + 8_000 }))
    expect(overlay.queryByText('Just listen.')).toBeNull()
    overlay.push({ ...withCue({ expiresAt: NOW + 8_000 }), now: NOW + 8_000 })
    expect(overlay.queryByText('Just listen.')).not.toBeNull()
    overlay.press('h')
    expect(overlay.told()).toEqual([])
  })
})
