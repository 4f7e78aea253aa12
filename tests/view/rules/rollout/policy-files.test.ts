import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../../utils/store/ports/policy'
import { policyModel } from '../../../../utils/view/rules/rollout/policy'
import { POLICY_FILES, policyFile } from '../../../../utils/view/rules/rollout/policy-files'
import type { RuleFile } from '../../../../utils/view/rules/rule-file'
import { settingsModel } from '../../../../utils/view/rules/settings'
import { memorySettings } from '../../../made-up/memory-settings'

const ID = 'abcdefghijklmnopabcdefghijklmnop'
const TO = { chromeId: ID, firefoxId: 'earshot@earshot.example', installFrom: '' }
const POLICY: Policy = {
  guard: 'remind',
  pauseSeconds: 10,
  allowExport: false,
  sites: ['crm.example', '*.desk.example'],
}

describe('a policy file', () => {
  it('for Linux names the extension, and installs it where it is told from where', () => {
    expect(JSON.parse(policyFile('linux', POLICY, TO).text)).toEqual({ '3rdparty': { extensions: { [ID]: POLICY } } })
    const installing = JSON.parse(policyFile('linux', POLICY, { ...TO, installFrom: 'https://it.example/up.xml' }).text)
    expect(installing.ExtensionSettings).toEqual({
      [ID]: { installation_mode: 'force_installed', update_url: 'https://it.example/up.xml' },
    })
  })

  it('for Firefox is a whole policies.json', () => {
    const file = policyFile('firefox', POLICY, { ...TO, installFrom: 'https://it.example/earshot.xpi' })
    expect(file.name).toBe('policies.json')
    expect(JSON.parse(file.text)).toEqual({
      policies: {
        ExtensionSettings: {
          'earshot@earshot.example': {
            installation_mode: 'force_installed',
            install_url: 'https://it.example/earshot.xpi',
          },
        },
        '3rdparty': { Extensions: { 'earshot@earshot.example': POLICY } },
      },
    })
  })

  it('for Google’s admin console wraps each value', () => {
    expect(JSON.parse(policyFile('google-admin', { guard: 'off', sites: ['a.example'] }, TO).text)).toEqual({
      guard: { Value: 'off' },
      sites: { Value: ['a.example'] },
    })
  })

  it.each([
    ['chrome-windows', 'Google\\Chrome'],
    ['edge-windows', 'Microsoft\\Edge'],
  ] as const)('%s is a registry file: old decisions go, numbers are dwords, lists are numbered', (kind, browser) => {
    const branch = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}\\3rdparty\\extensions\\${ID}\\policy`
    expect(policyFile(kind, POLICY, TO).text.split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[-${branch}]`,
      '',
      `[${branch}]`,
      '"guard"="remind"',
      '"pauseSeconds"=dword:0000000a',
      '"allowExport"=dword:00000000',
      '',
      `[${branch}\\sites]`,
      '"1"="crm.example"',
      '"2"="*.desk.example"',
      '',
    ])
  })

  it('in the registry is plain ASCII with its quotes escaped, whatever a text says', () => {
    const { text } = policyFile('chrome-windows', { guard: 'off', country: '“a\\b"é' }, TO)
    expect(text).toMatch(/^[ -~\r\n]*$/)
    expect(text).toContain(String.raw`"country"="\\u201ca\\b\"\\u00e9"`)
  })
})

describe('what goes into the file', () => {
  async function open(company: Policy = {}) {
    const store = memorySettings(company)
    const settings = settingsModel(store)
    const saved: RuleFile[] = []
    const model = policyModel(settings, signal('{}'), { target: TO, save: (file) => saved.push(file) })
    await settings.look()
    return { store, settings, model, saved }
  }

  it('is what was ticked, as it is set here when the file is saved', async () => {
    const { settings, model, saved } = await open()
    model.choose('guard', 'in-file')
    model.choose('country', 'in-file')
    model.choose('country', 'left-out')
    await settings.change('guard', 'off')
    model.save('linux')
    expect(JSON.parse(saved[0]?.text ?? '')['3rdparty'].extensions[ID]).toEqual({ guard: 'off' })
  })

  it('leaves out one agent’s need for more time', async () => {
    const { settings, model } = await open()
    await settings.change('ownPauseSeconds', 60)
    model.choose('pauseSeconds', 'in-file')
    expect(model.policy.value).toEqual({ pauseSeconds: 8 })
  })

  it('says of each setting who decided it', async () => {
    const { model } = await open({ guard: 'remind', excludedSites: ['bank.example'] })
    const by = Object.fromEntries(model.rows.value.map((row) => [row.key, row.by]))
    expect(by).toMatchObject({ guard: 'locked', excludedSites: 'added', country: 'this-browser' })
    expect(model.rows.value.find(({ key }) => key === 'excludedSites')?.value).toEqual(['bank.example'])
  })

  it('can be saved for every browser', async () => {
    const { model, saved } = await open()
    model.choose('guard', 'in-file')
    for (const kind of POLICY_FILES) model.save(kind)
    expect(new Set(saved.map(({ name }) => name)).size).toBe(POLICY_FILES.length)
  })
})
