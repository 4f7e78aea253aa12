import { expect, it } from 'vitest'
import { inForce } from '../../utils/store/in-force'
import { DEFAULT_PRIVATE_SETTINGS, DEFAULT_SETTINGS } from '../../utils/store/schema/settings'

const own = { ...DEFAULT_SETTINGS, country: 'US', ...DEFAULT_PRIVATE_SETTINGS }

it('without a policy everything is as set here', () => {
  expect(inForce(own, {})).toEqual({ settings: { ...own, allowExport: true, rules: '' }, locked: [] })
})

it('the company decides what it names, and nothing else', () => {
  const { settings, locked } = inForce(own, {
    guard: 'off',
    localRetentionDays: 30,
    sites: ['crm.example'],
    allowExport: false,
  })
  expect(settings).toMatchObject({
    guard: 'off',
    retentionDays: 30,
    onlySites: ['crm.example'],
    keepWordsDays: 7,
    allowExport: false,
  })
  expect(locked.sort()).toEqual(['allowExport', 'guard', 'onlySites', 'retentionDays'])
})

it('an agent who needs more time to read has it; less is not to be had', () => {
  const pause = (ownPauseSeconds: number) =>
    inForce({ ...own, ownPauseSeconds }, { pauseSeconds: 10 }).settings.pauseSeconds
  expect([pause(30), pause(5)]).toEqual([30, 10])
})

it('the agent may keep Earshot out of more places than the company does', () => {
  const { settings, locked } = inForce({ ...own, excludedSites: ['mine.example'] }, { excludedSites: ['mail.example'] })
  expect(settings.excludedSites).toEqual(['mail.example', 'mine.example'])
  expect(locked).toEqual([])
})
