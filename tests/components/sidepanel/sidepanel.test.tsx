import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sectionsOf } from '../../../components/overlay/key-sections'
import { HOT_KEYS } from '../../../components/sidepanel/hot-keys'
import { SidePanel } from '../../../components/sidepanel/SidePanel'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import type { Paper } from '../../../utils/core/papers/paper'
import type { Policy } from '../../../utils/store/ports/policy'
import { LiveModel } from '../../../utils/view/live'
import { settingsModel } from '../../../utils/view/rules/settings'
import { panelModel } from '../../../utils/view/sidepanel/panel'
import { WrapUpDraft } from '../../../utils/view/wrapup-draft'
import { memorySettings } from '../../made-up/memory-settings'
import { panelPorts, practiceOnBoard, reviewOf } from '../../made-up/panel'
import { NOW as AT, call, cue, view } from '../overlay/live-views'

afterEach(cleanup)
const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const made = madeUpCall(scriptNamed('price-listened'), NOW - 60_000)
const earlier = madeUpCall(scriptNamed('this-worked'), NOW - 3_600_000)
const review = reviewOf(earlier.summary.id, earlier.summary.startedAt, NOW - 1000)

async function open(papers: readonly Paper[] = [], calls = [earlier], policy: Policy = {}) {
  const openCall = vi.fn()
  const save = vi.fn()
  const ports = {
    ...panelPorts(NOW, calls, papers),
    log: { read: async () => ({ events: made.events, troubles: [] }) },
    openCall,
    save,
  }
  const model = panelModel(ports)
  const settings = memorySettings(policy)
  const shown = settingsModel(settings)
  await Promise.all([model.begin(), shown.look()])
  render(<SidePanel model={model} settings={shown} />)
  return { model, openCall, save, settings, ports }
}
const tab = (name: RegExp) => screen.getByRole('tab', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the side panel', () => {
  it('shows the live call, the latest first, and lets go of it', async () => {
    const { model } = await open()
    expect(screen.getByRole('heading', { name: 'No call is live' })).toBeTruthy()
    await act(() => model.call.callIs(made.summary.id))
    expect(screen.getByRole('heading', { name: 'The call now' })).toBeTruthy()
    const said = [...document.querySelectorAll('.latest .line > p')].map((line) => line.textContent)
    expect(said[0]).toMatch(/^Billing sends you/)
    await act(() => model.call.callIs(undefined))
    expect(screen.getByRole('heading', { name: 'No call is live' })).toBeTruthy()
  })

  it('is walked by keyboard: numbers and arrows', async () => {
    await open()
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '5' })
      expect(tab(/More/).getAttribute('aria-selected')).toBe('true')
    })
    fireEvent.keyDown(tab(/More/), { key: 'ArrowRight' })
    await waitFor(() => expect(tab(/Now/).getAttribute('aria-selected')).toBe('true'))
    expect(document.activeElement).toBe(tab(/Now/))
  })

  it('opens one of today’s calls on the review page', async () => {
    const { openCall } = await open()
    fireEvent.click(tab(/Mine/))
    await waitFor(() => button('Open the call of 16:30'))
    fireEvent.click(button('Open the call of 16:30'))
    expect(openCall).toHaveBeenCalledWith(earlier.summary.id)
  })

  it('offers to open none where the review page is somebody else’s, and says whose before any press', async () => {
    const { openCall } = await open([], [earlier], { roles: ['agent'] })
    fireEvent.click(tab(/Mine/))
    await screen.findByText(/^Opening a call is for leads: your company’s policy says so/)
    expect(screen.getByText(/^16:30 · /).tagName).toBe('SPAN')
    expect(screen.queryByRole('button', { name: /16:30/ })).toBeNull()
    expect(openCall).not.toHaveBeenCalled()
  })

  it('lets the agent choose how many cues, asking nobody', async () => {
    const { settings } = await open()
    fireEvent.click(tab(/More/))
    await waitFor(() => screen.getByRole('radio', { name: /^Critical only/ }))
    fireEvent.click(screen.getByRole('radio', { name: /^Critical only/ }))
    await screen.findByText('Saved')
    expect((await settings.read()).own.quietLevel).toBe('critical-only')
  })
})

describe('a review', () => {
  it('comes first, is not read before the agent opens it, and is answered in their own words', async () => {
    const { model, ports } = await open([review])
    expect(tab(/Mine/).textContent).toBe('Mine1')
    expect(screen.getByText('Ines wrote about your call of today, 16:30.')).toBeTruthy()
    expect(screen.queryByText(/You said it back/)).toBeNull()
    expect((await ports.papers.list('review-answer')).papers).toEqual([])
    fireEvent.click(button('Read it'))
    await waitFor(() => screen.getByText(/You said it back/))
    fireEvent.input(screen.getByRole('textbox', { name: 'Your word to it' }), {
      target: { value: 'They were driving' },
    })
    fireEvent.click(button('Add what was not to be seen'))
    await waitFor(() => screen.getByText('They were driving'))
    expect(screen.getByText('You answered')).toBeTruthy()
    expect(model.reviews.fresh.value).toBe(0)
  })

  it('is closed by “nothing to add”, and others learn from it only with a yes', async () => {
    const { ports } = await open([review])
    fireEvent.click(button('Read it'))
    await waitFor(() => button('Yes, without it'))
    fireEvent.click(button('Yes, without it'))
    await waitFor(() => expect(button('Yes, without it').getAttribute('aria-pressed')).toBe('true'))
    fireEvent.click(button('Nothing to add'))
    await waitFor(() => screen.getByText('Closed'))
    const [answer] = (await ports.papers.list('review-answer')).papers
    expect(answer).toMatchObject({ word: { is: 'fine' }, consents: [{ note: 'praise', is: 'without-name' }] })
  })

  it('of another desk is nobody’s here', async () => {
    await open([{ ...review, agent: { name: 'Ana', desk: 'another' } }])
    fireEvent.click(tab(/Mine/))
    await waitFor(() => screen.getByRole('heading', { name: 'From your lead' }))
    expect(screen.queryByText(/wrote about your call/)).toBeNull()
  })
})

describe('giving to a lead', () => {
  it('shows what is in it before it is written', async () => {
    const { save } = await open()
    fireEvent.click(tab(/Mine/))
    await waitFor(() => button('Give to my lead …'))
    fireEvent.click(button('Give to my lead …'))
    await waitFor(() => button('Show the words that go along'))
    fireEvent.click(button('Show the words that go along'))
    await waitFor(() => screen.getByText(/Then move the box to the landing/))
    expect(screen.getByText(/It also holds: 1 suggestion\./)).toBeTruthy()
    expect(save).not.toHaveBeenCalled()
    fireEvent.click(button('Write the file with 1 call'))
    await waitFor(() => screen.getByText(/is written, with 1 call/))
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('can leave a call out', async () => {
    const { save } = await open()
    fireEvent.click(tab(/Mine/))
    await waitFor(() => button('Give to my lead …'))
    fireEvent.click(button('Give to my lead …'))
    const choice = await screen.findByRole('combobox', { name: 'How much of the call of today, 16:30' })
    fireEvent.change(choice, { target: { value: 'not' } })
    await waitFor(() => button('Write the file without calls'))
    fireEvent.click(button('Write the file without calls'))
    await waitFor(() => expect(save).toHaveBeenCalled())
    expect(save.mock.calls[0]?.[0].text).not.toContain('"is":"call"')
  })
})

describe('marks, practice and keys', () => {
  it('lists what was marked and what became of it, and takes a proposal', async () => {
    const id = `${earlier.summary.id}-14`
    const { model } = await open([
      { kind: 'suggestion-answer', id, rev: 1, at: NOW, is: 'taken', text: 'In the next version', by: 'Noah' },
    ])
    fireEvent.click(tab(/Marks/))
    await waitFor(() => screen.getByText('Wording that worked'))
    const [mark] = model.marks.marks.value
    expect(mark?.mark.id).toBe(id)
    const card = within(screen.getByText('Wording that worked').closest('li') as HTMLElement)
    expect(card.getByText('Taken up')).toBeTruthy()
    expect(card.getByText(/In the next version/)).toBeTruthy()
    const line = screen.getByRole('textbox', { name: 'The line you would want to see' })
    // As Enter does in its one field.
    fireEvent.submit(line.closest('form') as HTMLFormElement)
    fireEvent.input(line, { target: { value: 'Ask what the attic is used for' } })
    fireEvent.click(button('Propose it'))
    await waitFor(() => screen.getByText('My proposal'))
    const proposed = model.marks.marks.value.filter(({ mark }) => mark.is === 'cue-proposed')
    expect(proposed.map(({ mark }) => [mark.say, mark.by])).toEqual([['Ask what the attic is used for', 'Ana']])
  })

  it('shows good practice with its credit', async () => {
    await open(practiceOnBoard(NOW))
    fireEvent.click(tab(/Practice/))
    await waitFor(() => screen.getByText('With thanks to Ben'))
    expect(screen.getByText('With thanks to a colleague')).toBeTruthy()
  })

  it('names only keys that the overlay knows, by its own words', () => {
    const live = new LiveModel({ post: () => {}, clock: () => AT, copy: () => {} })
    live.receive(view([call({ cue: cue() })]))
    live.expand()
    const sections = sectionsOf(live, new WrapUpDraft(live.call, () => {}))
    const known = new Map(sections.flatMap(({ actions }) => actions.map(({ key, label }) => [key, label])))
    const [overlay] = HOT_KEYS
    const checked = overlay?.keys.filter(({ key }) => /^[a-z]$/.test(key)) ?? []
    expect(checked).toHaveLength(9)
    for (const { key, does } of checked) expect(known.get(key), key).toBe(does)
  })
})
