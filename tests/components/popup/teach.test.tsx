import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { CallSigns } from '../../../components/popup/CallSigns'
import { Teach } from '../../../components/popup/Teach'
import type { LiveView } from '../../../utils/wire/topics'
import { callSigns, NOW, teaching } from './extras'

afterEach(cleanup)

function open(over: Parameters<typeof teaching>[0] = {}) {
  const { ports, model } = teaching(over)
  render(<Teach model={model} now={NOW} />)
  void model.look()
  return ports
}

describe('teaching this site', () => {
  it('begins the picker for what was chosen, and makes room for it', async () => {
    const ports = open()
    fireEvent.change(screen.getByLabelText('What do you want to point at?'), { target: { value: 'account' } })
    fireEvent.click(screen.getByRole('button', { name: 'Point at it' }))
    await waitFor(() => expect(ports.close).toHaveBeenCalled())
    expect(ports.point).toHaveBeenCalledWith({ what: 'caller-field', field: 'account' })
  })
  it('says what was taught and that it no longer matches', async () => {
    open()
    expect((await screen.findByRole('list', { name: 'Taught on this site' })).textContent).toMatch(
      /Hang-up button.*no longer matches, since today.*Cancel page \/accounts\/\*\/close.*not met on a call yet/,
    )
  })
  it('forgets one, and hands all on as a file', async () => {
    const ports = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Forget: Hang-up button' }))
    await waitFor(() => expect(ports.forget).toHaveBeenCalledWith('f1'))
    fireEvent.click(screen.getByRole('button', { name: /Save as a file/ }))
    expect(ports.save).toHaveBeenCalledWith('{}')
  })
  it('a colleague’s file that is none says why', async () => {
    open()
    const input = screen.getByLabelText('Take in a colleague’s file')
    fireEvent.change(input, { target: { files: [new File(['x'], 'x.json')] } })
    await screen.findByText('This is no Earshot site file: it is not JSON.')
  })
  it('a page that takes no scripts says so', async () => {
    const ports = open({ point: async () => ({ is: 'refused', sentence: 'failed' }) })
    fireEvent.click(screen.getByRole('button', { name: 'Point at it' }))
    await screen.findByText('failed')
    expect(ports.close).not.toHaveBeenCalled()
  })
})

describe('what Earshot goes by', () => {
  it('where the words come from, and what softphones’ messages came to', async () => {
    const view = { calls: [{ current: true, hearing: 'words', wordsFrom: 'phone.example' }] } as unknown as LiveView
    const model = callSigns({ view: async () => view })
    render(<CallSigns model={model} />)
    await model.look()
    await screen.findByText('The words come from the captions on phone.example.')
    expect(screen.getByRole('listitem').textContent).toBe('justcall: 3 understood, 2 from elsewhere')
  })
  it('says that it cannot hear', async () => {
    const view = { calls: [{ current: true, hearing: 'nothing' }] } as unknown as LiveView
    const model = callSigns({ view: async () => view, vendors: async () => [] })
    render(<CallSigns model={model} />)
    await model.look()
    await screen.findByText(/I can’t hear this call/)
    await screen.findByText('No softphone has sent any.')
  })
})
