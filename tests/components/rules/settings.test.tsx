import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { GuardSettings } from '../../../components/rules/settings/GuardSettings'
import { PrivacySettings } from '../../../components/rules/settings/PrivacySettings'
import { SiteLimits } from '../../../components/rules/sites/SiteLimits'
import { type EverySetting, settingsModel } from '../../../utils/view/rules/settings'
import { storedModel } from '../../../utils/view/rules/stored'
import { memorySettings } from '../../made-up/memory-settings'

afterEach(cleanup)

async function open(policy = {}, refuse?: string) {
  const settings = memorySettings(policy, refuse)
  const model = settingsModel(settings)
  await model.look()
  render(
    <>
      <GuardSettings model={model} />
      <SiteLimits model={model} />
      <PrivacySettings model={model} stored={storedModel(async () => ({ tables: [] }))} />
    </>,
  )
  return settings
}

const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const kept = async (settings: ReturnType<typeof memorySettings>): Promise<EverySetting> => (await settings.read()).own

describe('settings', () => {
  it('say what each choice brings, and act at once', async () => {
    const settings = await open()
    expect(screen.getByText(/No hang-up ever waits/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: /^Remind/ }))
    await screen.findByText('Saved')
    expect((await kept(settings)).guard).toBe('remind')
  })

  it('keep the old value and say at the field what is wrong', async () => {
    const settings = await open()
    type('Seconds a pause waits', '60')
    await screen.findByText('Between 5 and 15. Nothing was changed.')
    type('Days the words of a call are kept', 'a week')
    await screen.findByText('A whole number is needed here. Nothing was changed.')
    type('Sites Earshot stays out of', 'my bank')
    await screen.findByText('Not a host: my bank. Write it like crm.example. Nothing was changed.')
    expect(await kept(settings)).toMatchObject({ pauseSeconds: 8, keepWordsDays: 7, excludedSites: [] })
  })

  it('take more time for an agent who needs it, and none again', async () => {
    const settings = await open()
    type('More time for me', '40')
    await waitFor(async () => expect((await kept(settings)).ownPauseSeconds).toBe(40))
    type('More time for me', '')
    await waitFor(async () => expect((await kept(settings)).ownPauseSeconds).toBeUndefined())
  })

  it('keep number patterns of other fields when the account’s is changed', async () => {
    const settings = await open()
    await settings.change({ numberPatterns: { 'x-meter': 'M-9999' } })
    type('How an account number looks', 'AB-999999')
    await waitFor(async () => expect((await kept(settings)).numberPatterns.account).toBe('AB-999999'))
  })

  it('are locked where the company has decided, and say so', async () => {
    await open({ guard: 'remind', pauseSeconds: 6, excludedSites: ['bank.example'] })
    expect(screen.getByRole('radio', { name: /^Pause/ }).closest('fieldset')).toHaveProperty('disabled', true)
    expect(screen.getByRole('textbox', { name: 'Seconds a pause waits' })).toMatchObject({ disabled: true, value: '6' })
    expect(screen.getAllByText('Set by your company')).toHaveLength(2)
    expect(screen.getByText('Your company also excludes: bank.example')).toBeTruthy()
  })

  it('name what no setting can change, with its reason and without a switch', async () => {
    await open()
    const law = screen.getByRole('complementary', { name: 'What no setting can change' })
    expect(law.textContent).toMatch(/at most once in a call/)
    expect(law.querySelector('input, button, select')).toBeNull()
  })

  it('say what the store said when nothing could be saved', async () => {
    await open({}, 'The disk is full.')
    fireEvent.click(screen.getByRole('radio', { name: /^Off/ }))
    await screen.findAllByText('The disk is full.')
  })

  it('take another guard for a queue, and say which line is none', async () => {
    const settings = await open()
    type('Another guard for a queue', 'Complaints: off\nSales: loud')
    await screen.findByText(/^Not a queue and its guard: Sales: loud/)
    expect((await kept(settings)).guardQueues).toEqual({})
    type('Another guard for a queue', 'Complaints: off\nSales: West: Remind')
    await waitFor(async () =>
      expect((await kept(settings)).guardQueues).toEqual({ Complaints: 'off', 'Sales: West': 'remind' }),
    )
  })

  it('keep words only after it was said who must know', async () => {
    const settings = await open()
    fireEvent.click(screen.getByRole('switch', { name: 'Keep the words of calls' }))
    await waitFor(async () => expect((await kept(settings)).keepWordsDays).toBe(0))
    fireEvent.click(screen.getByRole('switch', { name: 'Keep the words of calls' }))
    expect(screen.getByText(/an announcement at the beginning of the call/)).toBeTruthy()
    expect((await kept(settings)).keepWordsDays).toBe(0)
    fireEvent.click(screen.getByRole('button', { name: /^They know/ }))
    await waitFor(async () => expect((await kept(settings)).keepWordsDays).toBe(7))
  })

  it('show what would be left of a sentence', async () => {
    await open()
    const output = document.querySelector('output')
    expect(output?.textContent).not.toMatch(/4929|ana@example/)
    fireEvent.input(screen.getByRole('textbox', { name: 'A sentence' }), { target: { value: 'I want to cancel' } })
    await waitFor(() => expect(output?.textContent).toBe('I want to cancel'))
  })
})
