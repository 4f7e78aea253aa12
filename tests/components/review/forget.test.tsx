import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Forget } from '../../../components/review/forget/Forget'
import { type ForgetPorts, forgetModel } from '../../../utils/view/review/forget'
import { memoryForget } from '../../made-up/memory-forget'

afterEach(cleanup)

async function open(forget: ForgetPorts['forget'] = memoryForget()) {
  const deletion = { at: 0, why: 'retention' as const, records: 12, words: 40, people: 0, papers: 0, setAside: 0 }
  const model = forgetModel({ forget, deletions: { list: async () => [deletion] } })
  await model.look()
  render(<Forget model={model} linkTo={(id) => `#calls/${id}`} />)
}

async function lookFor(value: string) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Which one' }), { target: { value } })
  fireEvent.click(screen.getByRole('button', { name: 'Look for them' }))
}

describe('forgetting a caller', () => {
  it('shows what will go before anything goes, then removes it, and finds nothing after', async () => {
    const forget = memoryForget()
    const erase = vi.spyOn(forget, 'erase')
    await open(forget)
    await lookFor('4471')
    await screen.findByRole('heading', { name: 'This will go' })
    expect(screen.getByText('2 calls')).toBeTruthy()
    expect(erase).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Forget them for good' }))
    await screen.findByRole('heading', { name: 'This has gone' })
    expect(erase).toHaveBeenCalledWith({ field: 'account', value: '4471' })
    await lookFor('4471')
    await screen.findByText(/^Nothing of this caller is kept here/)
  })

  it('takes a changed mind, also by typing something else', async () => {
    await open()
    await lookFor('4471')
    await screen.findByRole('heading', { name: 'This will go' })
    fireEvent.input(screen.getByRole('textbox', { name: 'Which one' }), { target: { value: '447' } })
    expect(screen.queryByRole('button', { name: 'Forget them for good' })).toBeNull()
  })

  it('says so when it could not be done', async () => {
    const sentence = 'The disk is full.'
    const erase: ForgetPorts['forget']['erase'] = async () => ({
      outcome: 'disk-full',
      sentence,
      calls: [],
      people: 0,
      papers: 0,
      setAside: 0,
      live: [],
    })
    await open({ ...memoryForget(), erase })
    await lookFor('4471')
    fireEvent.click(await screen.findByRole('button', { name: 'Forget them for good' }))
    await screen.findByText(sentence)
  })

  it('shows the log of what was deleted, and nothing of what it said', async () => {
    await open()
    expect(screen.getByRole('row', { name: /Its time was over 12 40 0 0/ })).toBeTruthy()
  })
})
