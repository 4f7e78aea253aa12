import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import type { Policy } from '../../../utils/store/ports/policy'
import { PRIVATE_SETTINGS, SETTINGS } from '../../../utils/store/schema/settings'
import {
  checkCountry,
  checkNumber,
  checkSites,
  LIMITS,
  type NumberSetting,
} from '../../../utils/view/rules/setting-checks'
import { settingsModel } from '../../../utils/view/rules/settings'
import { memorySettings } from '../../made-up/memory-settings'

describe('what may be typed', () => {
  test.each(Object.keys(LIMITS) as NumberSetting[])('%s: just what the store takes', (setting) => {
    const { least, most } = LIMITS[setting]
    for (const n of [least - 1, least, most, most + 1]) {
      expect(checkNumber(setting, String(n)).is === 'good', String(n)).toBe(z.safeParse(SETTINGS[setting], n).success)
    }
    for (const text of ['', '5.5', '-1', '1e1', 'x', '８']) expect(checkNumber(setting, text).is).toBe('bad')
  })

  it('takes hosts one a line, pasted addresses for their hosts, each once', () => {
    expect(checkSites(' Mail.example\n\n*.bank.example, https://crm.example/cases?x=1\nmail.example')).toEqual({
      is: 'good',
      value: ['mail.example', '*.bank.example', 'crm.example'],
    })
  })

  it('names the lines that are no hosts', () => {
    expect(checkSites('mail.example\nnot a host')).toEqual({
      is: 'bad',
      why: { fault: 'not-hosts', lines: ['not a host'] },
    })
  })

  it('lets no site through that the store would refuse', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const checked = checkSites(text)
        if (checked.is === 'good') expect(z.safeParse(PRIVATE_SETTINGS.excludedSites, checked.value).success).toBe(true)
      }),
    )
  })

  it('takes a country as two letters', () => {
    expect(checkCountry(' de ')).toEqual({ is: 'good', value: 'DE' })
    expect(checkCountry('Germany').is).toBe('bad')
  })
})

describe('the settings', () => {
  const open = (policy: Policy = {}, refuse?: string) => settingsModel(memorySettings(policy, refuse))

  it('act at once, and say which was saved', async () => {
    const model = open()
    await model.change('guard', 'remind')
    expect([model.now.value?.settings.guard, model.saved.value, model.refused.value]).toEqual([
      'remind',
      'guard',
      undefined,
    ])
  })

  it('are locked where the company decided', async () => {
    const model = open({ guard: 'pause', pauseSeconds: 6 })
    await model.look()
    expect([model.isLocked('guard'), model.isLocked('pauseSeconds'), model.isLocked('keepWordsDays')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('say so when nothing could be saved', async () => {
    const model = open({}, 'The disk is full.')
    await model.change('guard', 'off')
    expect([model.refused.value, model.saved.value, model.now.value?.settings.guard]).toEqual([
      'The disk is full.',
      undefined,
      'pause',
    ])
  })
})
