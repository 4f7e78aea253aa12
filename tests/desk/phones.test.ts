import { findPhoneNumbersInText } from 'libphonenumber-js'
import numbering from 'libphonenumber-js/metadata.min.json'
import { describe, expect, test } from 'vitest'
import { phonesOf } from '../../utils/desk/phones'

describe('the phone number of a line', () => {
  test.each([
    ['+44 20 7946 0142', 'GB', '+442079460142'],
    ['(020) 7946 0142', 'GB', '+442079460142'],
    ['From: 0131 496 0728 · landline', 'GB', '+441314960728'],
    ['Priya Raman <+1 (212) 555-0142>', 'US', '+12125550142'],
    ['tel:+34-612-34-56-78', 'ES', '+34612345678'],
    ['212.555.0142', 'US', '+12125550142'],
    ['040/1234567', 'DE', '+49401234567'],
    ['+44 20 7946\u00a00142', 'US', '+442079460142'],
    ['00:42 · 020 7946 0142', 'GB', '+442079460142'],
  ] as const)('%s', (line, country, number) => {
    expect(phonesOf(numbering, country).firstIn(line)).toBe(number)
    expect(findPhoneNumbersInText(line, country)[0]?.number.number).toBe(number)
  })
  test.each([
    ['442079460142', 'US', '+442079460142'],
    ['34612345678', 'GB', '+34612345678'],
  ] as const)('%s alone, as SIP has it without its plus', (line, country, number) =>
    expect(phonesOf(numbering, country).firstIn(line)).toBe(number),
  )
  test.each([
    'Ext. 214',
    '4 min ago',
    'Account: 60915577',
    '2026-10-04 12:30',
    'AB020794601420',
    '12345678901234567890',
  ])('none in %s', (line) => expect(phonesOf(numbering, 'GB').firstIn(line)).toBeUndefined())
})

describe('two spellings of one phone', () => {
  test.each([
    ['+442079460142', '020 7946 0142', 'US'],
    ['+442079460142', '020 7946 0142', 'GB'],
    ['tel:+34-612-34-56-78', '612 345 678', 'GB'],
    ['sip:+12125550142@host', '(212) 555-0142', 'US'],
  ] as const)('%s = %s, where the country is %s', (a, b, country) => {
    expect(phonesOf(numbering, country).same(a, b)).toBe(true)
  })
  test.each([
    ['+442079460142', '020 7946 0124'],
    ['+442079460142', '0142'],
    ['', ''],
  ])('%s is not %s', (a, b) => expect(phonesOf(numbering, 'GB').same(a, b)).toBe(a === b))
})
