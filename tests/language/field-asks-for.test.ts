import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AskingField, fieldAsksFor } from '../../utils/language/field-asks-for'

const asks = (field: Partial<AskingField>) => fieldAsksFor({ label: '', name: '', placeholder: '', ...field })

describe('asks for', () => {
  test.each<[string | undefined, Partial<AskingField>]>([
    ['email', { autocomplete: 'section-a shipping email' }],
    ['phone', { autocomplete: 'tel' }],
    ['postcode', { autocomplete: 'postal-code', label: 'Whatever' }],
    ['phone', { label: 'Phone number' }],
    ['account', { placeholder: 'Search by account number' }],
    ['phone', { name: 'customer_phone' }],
    ['postcode', { label: 'PLZ' }],
    ['account', { label: 'Kundennummer' }],
    ['phone', { label: 'Téléphone' }],
    ['email', { label: 'Correo electrónico' }],
    ['name', { label: 'Nome completo' }],
    ['postcode', { label: 'CAP' }],
    ['phone', { label: 'Telefoonnummer' }],
    ['company', { label: 'Firma' }],
    ['phone', { label: 'Телефон' }],
    ['email', { label: 'メールアドレス' }],
    ['phone', { label: '手机号码' }],
    ['phone', { type: 'tel' }],
    ['email', { pattern: '[^@]+@[^@]+' }],
    ['postcode', { pattern: '\\d{5}(-\\d{4})?' }],
  ])('%s: %o', (want, field) => expect(asks(field)).toBe(want))
})

describe('asks for nothing we fill', () => {
  test.each<Partial<AskingField>>([
    { type: 'password', label: 'Phone' },
    { autocomplete: 'current-password', label: 'Email' },
    { autocomplete: 'cc-number', label: 'Account number' },
    { autocomplete: 'one-time-code', type: 'tel' },
    { autocomplete: 'given-name', label: 'Name' },
    { label: 'First name' },
    { label: 'Card number' },
    { label: 'IBAN' },
    { label: 'Security question' },
    { label: 'Phone', name: 'pin' },
    { label: 'Geheimzahl', type: 'tel' },
    { label: 'New email address' },
    { label: 'Neue Rufnummer' },
    { label: 'Forward calls to', type: 'tel' },
    { label: 'Agent name' },
    { label: 'Username' },
    { label: 'Comment' },
    { pattern: '\\d{4}' },
    {},
  ])('%o', (field) => expect(asks(field)).toBeUndefined())
})

test('any field: never throws, and no password is ever asked for', () => {
  const text = fc.string()
  fc.assert(
    fc.property(
      fc.record({ label: text, name: text, placeholder: text, autocomplete: text, pattern: text }),
      (field) => {
        expect(fieldAsksFor({ ...field, type: 'password' })).toBeUndefined()
        fieldAsksFor(field)
      },
    ),
  )
})
