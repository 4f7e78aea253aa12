import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Review } from '../../../components/review/Review'
import { type MadeUpCall, madeUpCall, scriptNamed } from '../../../demo/month/calls'
import type { CallId } from '../../../utils/core/ids'
import { type ReviewPorts, reviewModel } from '../../../utils/view/review/review'
import { memoryForget } from '../../made-up/memory-forget'
import { memoryPapers } from '../../made-up/memory-papers'
import { memoryPeople } from '../../made-up/memory-people'
import { memoryQueue } from '../../made-up/memory-queue'
import { memoryRecords } from '../../made-up/memory-records'

afterEach(cleanup)

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const THREE = ['price-paused-then-heard', 'dead-end', 'nothing-special'].map((name, i) =>
  madeUpCall(scriptNamed(name), NOW - (i + 1) * 3_600_000),
)

async function open(calls: MadeUpCall[] = THREE, over: Partial<ReviewPorts> = {}) {
  const ports: ReviewPorts = {
    records: memoryRecords(calls),
    roles: async () => ['agent', 'lead'],
    ...memoryQueue(calls),
    judge: async () => ({ judged: { cues: [], flags: [], presses: [] }, version: 2 }),
    madeUp: { shows: 'real', otherPage: async () => undefined, fill: async () => {}, remove: async () => {} },
    people: memoryPeople([]),
    papers: memoryPapers(),
    erasures: { erasedCalls: async () => [] },
    desk: async () => ({ name: 'Ines', desk: 'desk-ines' }),
    take: async () => ({ is: 'refused', sentence: 'not in this test' }),
    me: { read: async () => 'Ines', write: async () => {} },
    forget: memoryForget(),
    exporting: async () => 'allowed',
    deletions: { list: async () => [] },
    newId: () => 'new',
    now: () => NOW,
    save: vi.fn(),
    print: vi.fn(),
    goTo: (hash) => act(() => model.wentTo(hash)),
    ...over,
  }
  const model = reviewModel(ports)
  await model.start()
  render(<Review model={model} />)
  return { ports, model }
}

const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key })
const pane = () => within(screen.getByRole('region', { name: 'The opened call' }))
const rows = () => within(screen.getByRole('list', { name: 'Calls, newest first' })).getAllByRole('link')

describe('the queue', () => {
  it('lists flagged calls of both kinds, with the caller’s words, and says how many were not flagged', async () => {
    await open()
    expect(rows()).toHaveLength(2)
    expect(rows()[0]?.textContent).toContain('Listened well')
    expect(rows()[1]?.textContent).toContain('“There are two bills for March and I paid one of them”')
    expect(screen.getByText('1 call went right, 1 call to mend · 1 call was not flagged')).toBeTruthy()
  })

  it('narrows by a filter, and shows what it is narrowed by', async () => {
    await open()
    fireEvent.change(screen.getByRole('combobox', { name: 'Show' }), { target: { value: 'bad' } })
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(screen.getByText(/^Filters:/).textContent).toContain('To mend')
  })

  it('looks for words while they are typed, marks them in the row and in the call, and “/” goes there', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Every call' }))
    await waitFor(() => expect(rows()).toHaveLength(3))
    press('/')
    const field = screen.getByRole('searchbox', { name: 'Look for words that were said' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    fireEvent.input(field, { target: { value: 'engineer' } })
    await waitFor(() => expect(screen.getByText('Found nowhere; 3 calls searched')).toBeTruthy())
    fireEvent.input(field, { target: { value: 'marc bill' } })
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect([...(rows()[0]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['bills', 'March'])
    press('Escape', field)
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  it('is kept under a name of one’s own, shown, and removed', async () => {
    await open()
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'oldest' } })
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a view' }))
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the view' }), { target: { value: 'Oldest first' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('button', { name: 'Oldest first', pressed: true })
    expect(screen.getByRole('list', { name: 'Calls, oldest first' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Remove “Oldest first”' }))
    await screen.findByRole('button', { name: 'Save as a view' })
  })

  it('narrows by the rule that cued, by its title', async () => {
    await open([...THREE, madeUpCall(scriptNamed('asked-again'), NOW)])
    const rule = screen.getByRole('combobox', { name: 'Rule that cued' })
    expect(within(rule).getByText('Never ask twice')).toBeTruthy()
    fireEvent.change(rule, { target: { value: 'never-ask-twice' } })
    await waitFor(() => expect(rows()).toHaveLength(1))
  })

  it('chooses a whole page with one key', async () => {
    await open()
    press('a')
    await screen.findByText('2 calls chosen')
  })

  it('teaches where nothing is yet, and says “all seen” where all is', async () => {
    await open([])
    expect(screen.getByText('No calls here yet')).toBeTruthy()
    cleanup()
    const { model } = await open()
    await act(async () => {
      await model.queue.mark(
        model.queue.calls.value.map((call) => call.id),
        'seen',
      )
      await model.queue.look()
    })
    expect(screen.getByText('All seen')).toBeTruthy()
  })

  it('is worked by keyboard: down, open, mark, undo, back', async () => {
    await open()
    press('j')
    await waitFor(() => expect(rows()[1]?.getAttribute('aria-current')).toBe('true'))
    press('o')
    await screen.findByText('Sent away with nobody owning the next step')
    press('m')
    await pane().findByRole('button', { name: /^Mark not seen/ })
    press('u')
    await pane().findByRole('button', { name: /^Mark seen/ })
    press('k')
    await screen.findByText('Asked why, said it back, settled it')
    press('Escape')
    await screen.findByText('No call is open')
  })

  it('goes into the call it opens, and back to its row', async () => {
    await open()
    press('j')
    await waitFor(() => expect(document.activeElement).toBe(rows()[1]))
    press('o')
    await waitFor(() => expect(document.activeElement).toBe(pane().getByRole('heading', { level: 2 })))
    press('k')
    await waitFor(() => expect(document.activeElement).toBe(rows()[0]))
    press('o')
    await waitFor(() => expect(document.activeElement).toBe(pane().getByRole('heading', { level: 2 })))
    press('Escape')
    await waitFor(() => expect(document.activeElement).toBe(rows()[0]))
  })

  it('leaves letters to a field that is typed in', async () => {
    await open()
    press('j', screen.getByRole('combobox', { name: 'Reason' }))
    expect(rows()[0]?.getAttribute('aria-current')).toBe('true')
  })

  it('marks several at once', async () => {
    const { ports } = await open()
    for (const box of screen.getAllByRole('checkbox', { name: /^Choose/ })) fireEvent.click(box)
    expect(screen.getByText('2 calls chosen')).toBeTruthy()
    fireEvent.click(screen.getAllByRole('button', { name: 'Mark seen' })[0] as Element)
    await waitFor(async () => expect((await ports.records.page({ seen: 'seen' })).calls).toHaveLength(2))
  })
})

describe('what is taken away', () => {
  it('is not offered where the company does not let calls be saved to files', async () => {
    await open(THREE, { exporting: async () => 'not-allowed' })
    expect(screen.queryByRole('button', { name: /^Save as/ })).toBeNull()
  })

  it('is what is on screen, as a table or as JSON', async () => {
    const { ports } = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }))
    const files = vi.mocked(ports.save).mock.calls.map(([file]) => file)
    expect(files[0]?.text.split('\r\n')).toHaveLength(3)
    expect(JSON.parse(files[1]?.text ?? '').calls).toHaveLength(2)
  })
})

describe('one call', () => {
  const marks = () => within(screen.getByRole('listbox')).getAllByRole('option')
  const lookedAt = () => within(screen.getByRole('listbox')).getByRole('option', { selected: true })

  const openFirst = async () => {
    const opened = await open()
    press('o')
    await screen.findByRole('listbox')
    return opened
  }

  it('shows whose words, which steps, the next step, the cancellation record and the pause', async () => {
    await openFirst()
    expect(pane().getByText('“If somebody had told me there is a cheaper plan, honestly”')).toBeTruthy()
    expect(screen.getByText('Confirm the small plan')).toBeTruthy()
    expect(screen.getByText('Asked for at')).toBeTruthy()
    expect(screen.getByText('Rule set 1')).toBeTruthy()
    expect(screen.getByText(/version 1, it helped$/)).toBeTruthy()
    expect(screen.getByText('Paused the hang-up once: the agent went back to the call.')).toBeTruthy()
  })

  it('has a timeline that is walked by arrow keys, told in words, and linked with the transcript', async () => {
    await openFirst()
    const list = screen.getByRole('listbox', { name: /^Timeline of the call: \d+ moments/ })
    expect(list.getAttribute('aria-label')).toContain(`: ${marks().length} moments`)
    press('Home', list)
    press('ArrowRight', list)
    const looked = lookedAt()
    expect(list.getAttribute('aria-activedescendant')).toBe(looked.id)
    expect(screen.getByText(/^0:04 – The call began/)).toBeTruthy()
    const linked = screen.getByRole('button', { name: /^The call began/, pressed: true })
    expect(linked).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Hang-up pressed: paused/ }))
    expect(lookedAt().getAttribute('aria-label')).toContain('Hang-up pressed: paused')
  })

  it('zooms by key, and then draws only what is in view', async () => {
    await openFirst()
    const list = screen.getByRole('listbox')
    const all = marks().length
    press('Home', list)
    for (const _ of [1, 2, 3]) press('+', list)
    expect(marks().length).toBeLessThan(all)
    press('0', list)
    expect(marks()).toHaveLength(all)
  })

  it('leads to a person to call, and takes along what was promised', async () => {
    const { ports } = await openFirst()
    fireEvent.click(screen.getByRole('button', { name: 'Somebody should call them' }))
    const field = (name: string) => screen.getByRole('textbox', { name, hidden: true })
    await screen.findByText(/^Add the caller of that call/)
    expect(field('What was promised')).toHaveProperty('value', 'Confirm the small plan')
    fireEvent.input(field('Name'), { target: { value: 'Ms Hale' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add', hidden: true }))
    await screen.findByRole('heading', { name: 'Ms Hale' })
    const { people } = await ports.people.waiting()
    expect(people[0]).toMatchObject({ name: 'Ms Hale', call: THREE[0]?.summary.id })
    expect(screen.getByRole('link', { name: 'The call' }).getAttribute('href')).toContain('#calls/')
  })

  it('is saved as JSON, whole', async () => {
    const { ports } = await openFirst()
    fireEvent.click(screen.getByRole('button', { name: 'Save this call as JSON' }))
    expect(ports.save).toHaveBeenCalledWith(expect.objectContaining({ type: 'application/json' }))
  })

  it('says in a sentence what could not be read', async () => {
    const trouble = { is: 'corrupt' as const, sentence: 'Half of this call is missing.' }
    const records = { ...memoryRecords(THREE), open: async () => ({ outcome: 'unreadable' as const, trouble }) }
    await open(THREE, { records })
    press('o')
    await screen.findByText('Half of this call is missing.')
  })

  it('is judged again by the rules of whoever took it', async () => {
    const judge = vi.fn(async () => ({ judged: { cues: [], flags: [], presses: [] }, version: 2 }))
    const call = THREE[0]?.summary.id as CallId
    const by = { name: 'Ana', desk: 'desk-ana' }
    const papers = memoryPapers([{ kind: 'given', id: call, rev: 1, at: NOW, call, by, words: 'whole' }])
    const { model } = await open(THREE, { judge, papers })
    press('o')
    await waitFor(() => expect(model.coaching.agent.value).toBe('Ana'))
    fireEvent.click(await pane().findByRole('button', { name: 'Judge again with today’s rules' }))
    await waitFor(() => expect(judge).toHaveBeenCalledWith(expect.anything(), 'Ana'))
  })

  it('shows text from anywhere as text', async () => {
    const hostile = structuredClone(THREE[0] as MadeUpCall)
    for (const event of hostile.events) if (event.type === 'words') event.text = '<img src=x onerror=alert(1)>'
    await open([hostile])
    press('o')
    await screen.findAllByText('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('what is said about a call', () => {
  it('is written by keyboard, praise first, and given: nothing can be added then', async () => {
    await open()
    press('o')
    await waitFor(() => pane().getByRole('heading', { name: 'What you say about it' }))
    const field = pane().getByRole('textbox', { name: 'What went right' })
    // Keys of a part are heard once it is painted.
    await waitFor(() => {
      press('p')
      expect(document.activeElement).toBe(field)
    })
    fireEvent.input(field, { target: { value: 'You asked what made them stay' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => pane().getByText('You asked what made them stay'))
    expect(pane().getByText('A draft: only you see it')).toBeTruthy()
    fireEvent.click(pane().getByRole('button', { name: 'Give it to Ines' }))
    await waitFor(() => pane().getByText('Given to Ines, who reads it first'))
    expect(pane().queryByRole('textbox')).toBeNull()
    expect(pane().queryByRole('button', { name: 'Close it' })).toBeNull()
  })

  it('is kept once, however fast the keys; the field has the focus again, and a note that is taken out leaves it there', async () => {
    let ids = 0
    const { model } = await open(THREE, { newId: () => `n${++ids}` })
    press('o')
    await waitFor(() => pane().getByRole('heading', { name: 'What you say about it' }))
    const field = pane().getByRole('textbox', { name: 'What went right' })
    field.focus()
    fireEvent.input(field, { target: { value: 'You asked what made them stay' } })
    for (const _ of [1, 2, 3]) fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => pane().getByText('You asked what made them stay'))
    await waitFor(() => expect(field).toHaveProperty('value', ''))
    expect(model.coaching.review.value?.notes).toHaveLength(1)
    expect(document.activeElement).toBe(field)
    const takeOut = pane().getByRole('button', { name: /^Take “You asked/ })
    takeOut.focus()
    fireEvent.click(takeOut)
    await waitFor(() => expect(pane().queryByText('You asked what made them stay')).toBeNull())
    await waitFor(() => expect(document.activeElement?.closest('.coaching')).toBeTruthy())
  })

  it('may ask to share a moment, and shows what others would see', async () => {
    const { model } = await open()
    press('o')
    await waitFor(() => pane().getByRole('heading', { name: 'What you say about it' }))
    const state = model.opened.state.value
    if (state.is !== 'open') throw new Error(state.is)
    const line = state.page.walk.timeline.lines[3]
    act(() => state.page.walk.showAt(line?.to ?? 0))
    fireEvent.click(pane().getByRole('checkbox', { name: 'Ask whether others may learn from it' }))
    expect(pane().getByRole('figure').textContent).toContain(line?.text)
  })
})
