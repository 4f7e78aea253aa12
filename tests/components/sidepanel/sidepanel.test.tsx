import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SidePanel } from '../../../components/sidepanel/SidePanel'
import { settingsModel } from '../../../utils/view/rules/settings'
import { sidePanelModel } from '../../../utils/view/sidepanel/sidepanel'
import { madeUpCall, scriptNamed } from '../../made-up/calls'
import { memoryRecords } from '../../made-up/memory-records'
import { memorySettings } from '../../made-up/memory-settings'

afterEach(cleanup)
const NOW = new Date(2026, 4, 12, 17, 30).getTime()

async function open() {
  const made = madeUpCall(scriptNamed('price-listened'), NOW - 60_000)
  const earlier = madeUpCall(scriptNamed('this-worked'), NOW - 3_600_000)
  const openCall = vi.fn()
  const model = sidePanelModel({
    log: { read: async () => ({ events: made.events, troubles: [] }) },
    records: memoryRecords([earlier]),
    now: () => NOW,
    openCall,
  })
  const ports = memorySettings()
  const settings = settingsModel(ports)
  await Promise.all([model.look(), settings.look()])
  render(<SidePanel model={model} settings={settings} />)
  return { model, made, earlier, openCall, ports }
}

describe('the side panel', () => {
  it('shows the live call, the latest first, and lets go of it', async () => {
    const { model, made } = await open()
    expect(screen.getByRole('heading', { name: 'No call is live' })).toBeTruthy()
    await act(() => model.callIs(made.summary.id))
    expect(screen.getByRole('heading', { name: 'The call now' })).toBeTruthy()
    expect(screen.getByText(/It went up from twenty nine/)).toBeTruthy()
    const said = [...document.querySelectorAll('.latest .line > p')].map((line) => line.textContent)
    expect(said[0]).toMatch(/^Billing sends you/)
    await act(() => model.callIs(undefined))
    expect(screen.getByRole('heading', { name: 'No call is live' })).toBeTruthy()
  })

  it('opens one of today’s calls on the review page', async () => {
    const { earlier, openCall } = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Open the call of 16:30' }))
    expect(openCall).toHaveBeenCalledWith(earlier.summary.id)
  })

  it('lets the agent choose how many cues, asking nobody', async () => {
    const { ports } = await open()
    fireEvent.click(screen.getByRole('radio', { name: /^Critical only/ }))
    await screen.findByText('Saved')
    expect((await ports.read()).own.quietLevel).toBe('critical-only')
  })
})
