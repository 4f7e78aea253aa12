import { describe, expect, test } from 'vitest'
import { servesSite } from '../../utils/core/site'

const served = (url: string, excludedSites: string[], onlySites: string[] = []) =>
  servesSite(url, { excludedSites, onlySites })

describe('a site is served', () => {
  test.each([
    ['https://crm.example/a', ['mail.example'], true],
    ['https://mail.example/', ['mail.example'], false],
    ['https://my.bank.example', ['*.bank.example'], false],
    ['https://bank.example', ['*.bank.example'], false],
    ['https://notbank.example', ['*.bank.example'], true],
    ['http://crm.example:8443/', ['crm.example:8443'], false],
    ['http://crm.example:8080/', ['crm.example:8443'], true],
    ['http://crm.example:8080/', ['crm.example'], false],
    ['http://a.bank.example:81', ['*.bank.example:81'], false],
    ['about:blank', [], false],
    ['', [], false],
  ])('%s, excluded %j: %s', (url, excluded, is) => expect(served(url, excluded)).toBe(is))

  test('only where it is to be, and never where it is excluded', () => {
    expect(served('https://crm.example', [], ['crm.example'])).toBe(true)
    expect(served('https://web.example', [], ['crm.example'])).toBe(false)
    expect(served('http://crm.example:3000', [], ['crm.example:3000'])).toBe(true)
    expect(served('http://crm.example', [], ['crm.example:3000'])).toBe(false)
    expect(served('https://crm.example', ['crm.example'], ['crm.example'])).toBe(false)
  })
})
