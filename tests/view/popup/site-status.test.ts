import { describe, expect, it, test } from 'vitest'
import { type SiteProbe, siteName, siteStatus } from '../../../utils/view/popup/site-status'

const probe = (over: Partial<SiteProbe> = {}): SiteProbe => ({
  url: 'https://crm.example/cases/1',
  access: 'all-sites',
  guard: 'first',
  switchedOff: false,
  mode: 'pause',
  excluded: false,
  ...over,
})

describe('siteStatus', () => {
  it('guards a page whose guard came first', () => {
    expect(siteStatus(probe())).toEqual({ guarding: 'yes' })
  })

  it('says when the guard was put into a page that was open already', () => {
    expect(siteStatus(probe({ guard: 'not-first' }))).toEqual({ guarding: 'not-first' })
  })

  it('says when it only reminds', () => {
    expect(siteStatus(probe({ mode: 'remind' }))).toEqual({ guarding: 'reminds' })
  })

  test.each([
    ['browser-page', { url: 'chrome://settings' }],
    ['browser-page', { url: 'about:addons' }],
    ['browser-page', { url: 'https://chromewebstore.google.com/category/extensions' }],
    ['browser-page', { url: undefined }],
    ['no-access', { url: undefined, access: 'some-sites' }],
    ['guard-off', { mode: 'off' }],
    ['excluded', { excluded: true, guard: 'silent' }],
    ['switched-off', { switchedOff: true }],
    ['loaded-before-install', { guard: 'silent' }],
  ] as const)('does not guard: %s', (why, over) => {
    expect(siteStatus(probe(over))).toEqual({ guarding: 'no', why })
  })
})

describe('siteName', () => {
  test.each([
    ['https://crm.example:8443/cases/1', 'crm.example'],
    ['file:///home/agent/notes.html', undefined],
    ['chrome://settings', undefined],
    [undefined, undefined],
  ])('%s → %s', (url, name) => expect(siteName(url)).toBe(name))
})
