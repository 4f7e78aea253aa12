import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { SitesPart } from '../../../components/rules/sites/SitesPart'
import { readFactsFile } from '../../../utils/store/packs/site-facts-file'
import { settingsModel } from '../../../utils/view/rules/settings'
import { sitesModel } from '../../../utils/view/rules/sites'
import { memorySettings } from '../../made-up/memory-settings'
import { memorySites } from '../../made-up/memory-sites'

afterEach(cleanup)

const NOW = new Date(2026, 4, 12, 17, 30).getTime()

async function open(policy = {}, sites = memorySites(NOW)) {
  const settings = settingsModel(memorySettings(policy))
  const model = sitesModel(sites)
  await Promise.all([settings.look(), model.look()])
  render(<SitesPart model={model} settings={settings} />)
  return sites
}
const region = (name: string) => screen.getByRole('region', { name })
const bring = (text: string) =>
  fireEvent.change(screen.getByLabelText('Take in a colleague’s file'), {
    target: { files: [new File([text], 'site.json')] },
  })

describe('the sites', () => {
  it('say of every shipped product how it is known and where', async () => {
    await open()
    const rows = within(region('Shipped with Earshot')).getAllByRole('row').slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Harbour Phoneverified on a live pagephone.harbour.example',
      'Quay CRMfrom documentationhosted by each company: known by its pages',
    ])
  })

  it('say of every taught fact where it is from and whether it still matches, since when not', async () => {
    await open()
    const facts = (host: string) =>
      within(region(host))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(facts('crm.example')).toEqual([
      'Caller’s account numbermatched today, 16:30pointed at hereForget',
      'Cancel page /leavenot met on a call yetfrom a colleagueForget',
    ])
    expect(facts('phone.example')).toEqual([
      'Hang-up buttonno longer matches, since yesterday, 15:30: teach it againanswered after a callForget',
    ])
  })

  it('forget one fact and leave the others', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Forget: Hang-up button on phone.example' }))
    await screen.findByText('Forgotten. From the next call on it is not looked for.')
    expect(screen.queryByRole('region', { name: 'phone.example' })).toBeNull()
    expect(region('crm.example')).toBeTruthy()
  })

  it('switch a shipped product off', async () => {
    const sites = await open()
    fireEvent.click(screen.getByRole('switch', { name: 'Use what is known of Quay CRM' }))
    await screen.findByText('Quay CRM is switched off, from the next call on.')
    expect((await sites.read())?.products.map(({ use }) => use)).toEqual(['on', 'off'])
  })

  it('save one site, and no other, as a file that is taken in elsewhere', async () => {
    const { saved } = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Save crm.example for a colleague' }))
    expect(saved.map(({ name }) => name)).toEqual(['earshot-crm.example.json'])
    const read = readFactsFile(saved[0]?.text ?? '')
    expect(read.is === 'read' && read.facts.map(({ host }) => host)).toEqual(['crm.example', 'crm.example'])
    bring(saved[0]?.text ?? '')
    await screen.findByText('Taken in: 2 facts.')
  })

  it('refuse a file that is none with a sentence, and keep what is there', async () => {
    await open()
    bring('<html>')
    await screen.findByText('This is no Earshot site file: it is not JSON.')
    expect(region('phone.example')).toBeTruthy()
  })

  it('say it when the desk does not answer; the limits stand there all the same', async () => {
    await open({}, memorySites(NOW, 'silent'))
    expect(screen.getByRole('alert').textContent).toMatch(/^The desk did not answer/)
    expect(screen.getByRole('textbox', { name: 'Only these sites' })).toBeTruthy()
  })

  it('show what the company has decided of sites as locked', async () => {
    await open({ sites: ['crm.example'], excludedSites: ['bank.example'] })
    expect(screen.getByRole('textbox', { name: 'Only these sites' })).toMatchObject({
      disabled: true,
      value: 'crm.example',
    })
    expect(screen.getByText('Your company also excludes: bank.example')).toBeTruthy()
  })
})
