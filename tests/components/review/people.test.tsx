import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { People } from '../../../components/review/people/People'
import { madeUpPeople } from '../../../demo/month/people'
import { peopleModel } from '../../../utils/view/review/people'
import { memoryPeople } from '../../made-up/memory-people'

afterEach(cleanup)

const NOW = new Date(2026, 4, 12, 17, 30).getTime()

async function open(people = madeUpPeople(NOW), name = 'Ines') {
  let me = name
  const store = memoryPeople(people)
  const model = peopleModel({
    people: store,
    me: {
      read: async () => me,
      write: async (to) => {
        me = to
      },
    },
    now: () => NOW,
    newId: () => 'new',
  })
  await model.look()
  render(<People people={model} linkTo={(id) => `#calls/${id}`} />)
  return store
}

const field = (name: string) => screen.getByRole('textbox', { name, hidden: true })
const card = (name: string) => within(screen.getByRole('heading', { name }).closest('li') as HTMLElement)

describe('people to call', () => {
  it('names each with why, number to call, owner and due; overdue ones say so', async () => {
    await open()
    expect(screen.getByText('3 people to call, 1 overdue')).toBeTruthy()
    expect(card('Ms Hale').getByRole('link', { name: '+1 555 010 0199' }).getAttribute('href')).toBe('tel:+15550100199')
    expect(card('Ms Hale').getByText('Nobody has it')).toBeTruthy()
    expect(card('Mr Okafor').getByText('overdue by 2 h')).toBeTruthy()
    expect(card('Mr Okafor').getByText('Ines has it')).toBeTruthy()
  })

  it('is taken, finished with what was learnt, and then stands among the done', async () => {
    await open()
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Take it' }))
    await waitFor(() => expect(card('Ms Hale').getByText('Ines has it')).toBeTruthy())
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Done' }))
    fireEvent.input(await card('Ms Hale').findByRole('textbox', { name: /What we learnt/ }), {
      target: { value: 'Needs a pause' },
    })
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Save' }))
    const row = await screen.findByRole('row', { name: /Ms Hale.*Stayed.*Needs a pause/ })
    expect(row).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Ms Hale' })).toBeNull()
  })

  it('keeps whoever was not reached in the list, with a next step in the same hands', async () => {
    await open()
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Take it' }))
    await waitFor(() => card('Ms Hale').getByText('Ines has it'))
    expect(card('Ms Hale').getByText('4 min old')).toBeTruthy()
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Done' }))
    fireEvent.change(card('Ms Hale').getByRole('combobox', { name: 'What came of it' }), {
      target: { value: 'not-reached' },
    })
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Save' }))
    await screen.findByRole('row', { name: /Ms Hale.*Not reached.*Call again/ })
    expect(card('Ms Hale').getByText('Promised: Call again')).toBeTruthy()
    expect(card('Ms Hale').getByText('Ines has it')).toBeTruthy()
  })

  it('lets an overdue one be given to somebody else, so that it is not stuck with who is away', async () => {
    await open(madeUpPeople(NOW), 'Jo')
    fireEvent.click(card('Mr Okafor').getByRole('button', { name: 'Give it to somebody else' }))
    await waitFor(() => expect(card('Mr Okafor').getByText('Nobody has it')).toBeTruthy())
    fireEvent.click(card('Mr Okafor').getByRole('button', { name: 'Take it' }))
    await waitFor(() => expect(card('Mr Okafor').getByText('Jo has it')).toBeTruthy())
  })

  it('says who has it when somebody was faster', async () => {
    const store = await open()
    await store.take('p1', { agent: 'Jo', since: NOW - 120_000 })
    fireEvent.click(card('Ms Hale').getByRole('button', { name: 'Take it' }))
    await screen.findByText('Jo took it 2 min ago. Nothing was changed.')
    expect(card('Ms Hale').getByText('Jo has it')).toBeTruthy()
  })

  it('asks who sits here before anything can be taken', async () => {
    await open(madeUpPeople(NOW), '')
    expect(card('Ms Hale').getByRole('button', { name: 'Take it' })).toHaveProperty('disabled', true)
    fireEvent.input(screen.getByRole('textbox', { name: /^Your name/ }), { target: { value: 'Ines' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('button', { name: 'You are Ines' })
    expect(card('Ms Hale').getByRole('button', { name: 'Take it' })).toHaveProperty('disabled', false)
  })

  it('adds a person by hand, and teaches where nobody is', async () => {
    await open([])
    expect(screen.getByText('Nobody to call')).toBeTruthy()
    const add = screen.getByRole('button', { name: 'Add', hidden: true })
    expect(add).toHaveProperty('disabled', true)
    fireEvent.input(field('Name'), { target: { value: 'Mr Ode' } })
    fireEvent.input(field('Why'), { target: { value: 'Was cut off twice' } })
    fireEvent.click(add)
    await screen.findByRole('heading', { name: 'Mr Ode' })
    expect(screen.getByRole('heading', { name: 'Let down' })).toBeTruthy()
  })
})
