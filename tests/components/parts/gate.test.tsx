import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { Gate } from '../../../components/parts/Gate'
import type { GuardedPage } from '../../../utils/view/access'
import { settingsModel } from '../../../utils/view/rules/settings'
import { memorySettings } from '../../made-up/memory-settings'

afterEach(cleanup)

async function open(page: GuardedPage, policy = {}, own = {}) {
  const store = memorySettings(policy)
  await store.change(own)
  const model = settingsModel(store)
  await model.look()
  render(
    <Gate page={page} settings={model}>
      <p>The page itself</p>
    </Gate>,
  )
  return { store }
}
const isOpen = () => screen.queryByText('The page itself') !== null

it('is open to everybody until somebody decides otherwise', async () => {
  await open('rules')
  expect(isOpen()).toBe(true)
})

it('lets in whose page it is, and tells the others whose it is', async () => {
  await open('review', { roles: ['lead'] })
  expect(isOpen()).toBe(true)
  cleanup()
  await open('rules', { roles: ['lead'] })
  expect(isOpen()).toBe(false)
  screen.getByText('Rules and settings are for admins')
  screen.getByText(/Your company’s policy decides/)
  expect(screen.queryByRole('button')).toBeNull()
})

it('closed by hand, it is opened by hand, and the other role stays as it was', async () => {
  const { store } = await open('rules', {}, { roles: ['agent'] })
  fireEvent.click(screen.getByRole('button', { name: 'I make the rules: open it here' }))
  await screen.findByText('The page itself')
  expect((await store.read()).own.roles).toEqual(['agent', 'admin'])
})
