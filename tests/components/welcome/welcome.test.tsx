import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { Welcome } from '../../../components/welcome/Welcome'
import { type WelcomePorts, welcomeModel } from '../../../utils/view/welcome/welcome'

afterEach(cleanup)

function open(access: 'all-sites' | 'some-sites') {
  const ports: WelcomePorts = {
    access: async () => access,
    askForAccess: vi.fn(async () => {
      access = 'all-sites'
      return 'given' as const
    }),
    open: vi.fn(async () => {}),
  }
  const model = welcomeModel(ports)
  render(<Welcome model={model} />)
  void model.look()
  return ports
}

it('asks for access where the browser keeps Earshot out, and says when it has it', async () => {
  open('some-sites')
  fireEvent.click(await screen.findByRole('button', { name: 'Let Earshot in' }))
  await screen.findByText('Earshot may work on your sites')
  expect(screen.queryByRole('button', { name: 'Let Earshot in' })).toBeNull()
})

it('asks for nothing it has', async () => {
  open('all-sites')
  await screen.findByText('Earshot may work on your sites')
})

it('names each permission with its reason, and describes its picture', () => {
  open('all-sites')
  const terms = screen.getAllByRole('term')
  expect(terms.length).toBe(screen.getAllByRole('definition').length)
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/sketch of a call/)
})

it('leads to the rules and to the review', () => {
  const ports = open('all-sites')
  fireEvent.click(screen.getByRole('button', { name: 'See the rules it works by' }))
  expect(ports.open).toHaveBeenCalledWith('rules')
})
