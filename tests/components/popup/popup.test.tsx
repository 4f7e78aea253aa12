import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '../../../components/popup/Popup'
import { type PopupPorts, popupModel } from '../../../utils/view/popup/popup'
import type { SiteProbe } from '../../../utils/view/popup/site-status'
import { callSigns, NOW, teaching } from './extras'

afterEach(cleanup)

function open(over: Partial<SiteProbe> = {}, ports: Partial<PopupPorts> = {}) {
  const page: SiteProbe = {
    url: 'https://crm.example/cases/1',
    access: 'all-sites',
    guard: 'first',
    switchedOff: false,
    mode: 'pause',
    excluded: false,
    ...over,
  }
  const all: PopupPorts = {
    probe: async () => ({ ...page }),
    switchSite: vi.fn(async (_site, to) => {
      page.switchedOff = to === 'off'
    }),
    askForAccess: vi.fn(async () => {
      Object.assign(page, { url: 'https://crm.example/', guard: 'first' })
      return 'given' as const
    }),
    reloadPage: vi.fn(async () => {
      page.guard = 'first'
    }),
    startCall: vi.fn(async () => 'started' as const),
    open: vi.fn(async () => {}),
    ...ports,
  }
  const model = popupModel(all)
  render(<Popup model={model} teach={teaching().model} signs={callSigns()} now={NOW} />)
  void model.look()
  return all
}

const heading = (name: string) => screen.findByRole('heading', { name })

describe('popup', () => {
  it('says that it guards, and on which site', async () => {
    open()
    await heading('Guarding this page')
    expect(screen.getByRole('switch', { name: 'Earshot on crm.example' })).toHaveProperty('checked', true)
  })

  it('switches off and on again here', async () => {
    const ports = open()
    fireEvent.click(await screen.findByRole('switch'))
    await heading('Not guarding: switched off here')
    expect(ports.switchSite).toHaveBeenCalledWith('crm.example', 'off')
    fireEvent.click(screen.getByRole('switch'))
    await heading('Guarding this page')
  })

  it('offers to reload a page that was open before', async () => {
    open({ guard: 'silent' })
    await heading('Not guarding: this page was open before Earshot')
    fireEvent.click(screen.getByRole('button', { name: 'Reload this page' }))
    await heading('Guarding this page')
  })

  it('asks the browser for access where it has none, and there shows no switch', async () => {
    open({ url: undefined, access: 'some-sites' })
    await heading('Not guarding: no access to this site')
    expect(screen.queryByRole('switch')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Let Earshot in' }))
    await heading('Guarding this page')
  })

  it('shows the switch of an excluded site, and does not let it move', async () => {
    open({ excluded: true })
    expect(await screen.findByRole('switch')).toMatchObject({ checked: false, disabled: true })
  })

  it('marks the start of a desk-phone call once', async () => {
    const ports = open()
    const button = screen.getByRole('button', { name: 'I’m on a call' })
    fireEvent.click(button)
    await screen.findByText('The call is running. Its card is in every tab.')
    expect(button).toHaveProperty('disabled', true)
    expect(ports.startCall).toHaveBeenCalledTimes(1)
  })

  it('says so when the desk does not answer, and lets the agent try again', async () => {
    open({}, { startCall: async () => 'no-desk' })
    const button = screen.getByRole('button', { name: 'I’m on a call' })
    fireEvent.click(button)
    await screen.findByText(/did not answer/)
    expect(button).toHaveProperty('disabled', false)
  })

  it.each([
    ['Review calls', 'review'],
    ['My calls', 'sidepanel'],
    ['Rules and settings', 'rules'],
    ['What Earshot does', 'welcome'],
  ])('goes to %s', async (name, page) => {
    const ports = open()
    fireEvent.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(ports.open).toHaveBeenCalledWith(page))
  })
})
