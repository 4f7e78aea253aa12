import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsFrom } from '../../../utils/language/facts/facts-from'

const facts = (pairs: [string, string][], accountPattern?: string) =>
  factsFrom(
    pairs.map(([label, text]) => ({ label, text })),
    { accountPattern },
  ).map(({ field, value, sure }) => `${field}: ${value}${sure ? '' : ' ?'}`)

describe('labels in many languages', () => {
  test.each([
    ['Phone', '(206) 555-0134', 'phone'],
    ['Contact number', '020 7946 0813', 'phone'],
    ['Rufnummer', '030 23125 471', 'phone'],
    ['Téléphone portable', '06 39 98 12 34', 'phone'],
    ['Móvil', '600 11 22 33', 'phone'],
    ['Celular', '(11) 95550-0142', 'phone'],
    ['Cellulare', '320 555 0142', 'phone'],
    ['Telefoonnummer', '020 555 0188', 'phone'],
    ['Nr telefonu komórkowy', '600 555 014', 'phone'],
    ['Телефон', '+7 495 555-01-44', 'phone'],
    ['電話番号', '03-5550-0123', 'phone'],
    ['手机', '138 0000 0123', 'phone'],
    ['E-Mail-Adresse', 'a@example.de', 'email'],
    ['Correo electrónico', 'a@example.es', 'email'],
    ['メールアドレス', 'a@example.jp', 'email'],
    ['Kundennummer', 'K-1029384', 'account'],
    ['N° client', 'C204-118', 'account'],
    ['N.º de cliente', '00993812', 'account'],
    ['Código do cliente', 'BR-55012', 'account'],
    ['Klantnummer', 'NL-7782', 'account'],
    ['Лицевой счёт', '700123456', 'account'],
    ['お客様番号', 'JP-300871', 'account'],
    ['Customer ID', 'CH-19', 'account'],
    ['customerAccountNumber', '8812-004', 'account'],
    ['PLZ', '10437', 'postcode'],
    ['Code postal', '69003', 'postcode'],
    ['CEP', '01310-100', 'postcode'],
    ['郵便番号', '150-0001', 'postcode'],
    ['Firma', 'Hofstetter KG', 'company'],
    ['Razón social', 'Serna SL', 'company'],
    ['会社名', '高橋デザイン', 'company'],
    ['Tarif', 'Fix 24', 'plan'],
    ['Forfait', 'Pro Illimité', 'plan'],
    ['料金プラン', 'ライト', 'plan'],
    ['Kunde seit', '2015', 'tenure'],
    ['Cliente desde', 'marzo de 2020', 'tenure'],
    ['Open tickets', 'Router drops', 'open-issue'],
    ['Reclamação aberta', 'Fatura em dobro', 'open-issue'],
    ['Letzter Kontakt', 'gestern', 'last-contact'],
    ['Dernier contact', '12/01/2026', 'last-contact'],
    ['Nom', 'Bastien Lemoine', 'name'],
    ['氏名', '高橋 美咲', 'name'],
    ['ФИО', 'Егор Савельев', 'name'],
    ['Date of birth', '1980-02-03', 'birthdate'],
    ['Adresse', 'Hauptstr. 5', 'address'],
  ])('%s: %s', (label, text, field) => expect(facts([[label, text]])).toEqual([`${field}: ${text}`]))
})

describe('what is no fact of the caller', () => {
  test.each<[string, string]>([
    ['Owner', 'Priya Nair'],
    ['Assigned to', 'Mina Keller'],
    ['Sachbearbeiter', 'Jens Kollwitz'],
    ['Agent name', 'Sam Hill'],
    ['Agent e-mail', 'sam@example.com'],
    ['Telefon Sachbearbeiter', '030 23125 471'],
    ['Name', 'Email'],
    ['Company', 'Phone number'],
    ['Username', 'mhill'],
    ['Telephone PIN', '4471'],
    ['Security word', 'marmalade'],
    ['Card number', '4539 1488 0343 6467'],
    ['SSN', '078-05-1120'],
    ['Mot de passe vocal', 'tournesol'],
    ['暗証番号', '8250'],
    ['Product name', 'Router X'],
    ['Status', 'Active'],
    ['Phone', 'Email'],
    ['Phone', '—'],
    ['Phone', '12'],
    ['Phone', '4539 1488 0343 6467'],
    ['Email', 'none'],
    ['Name', 'a row of many words that nobody is called at all'],
    ['Account', 'Harbor Dental Group'],
  ])('%s: %s', (label, text) => expect(facts([[label, text]])).toEqual([]))
})

describe('put together', () => {
  test('several phones, the same one once, a link less sure than a label', () => {
    expect(
      facts([
        ['Phone', '(206) 555-0134'],
        ['tel:', '+12065550134'],
        ['Mobile', '206-555-0199'],
        ['tel:', '+12065550111'],
      ]),
    ).toEqual(['phone: (206) 555-0134', 'phone: 206-555-0199', 'phone: +12065550111 ?'])
  })
  test('the first account, plan, company', () => {
    expect(
      facts([
        ['Plan', 'Gold'],
        ['Package', 'Silver'],
      ]),
    ).toEqual(['plan: Gold'])
  })
  test('first and last name', () => {
    expect(
      facts([
        ['Nachname', 'Hofstetter'],
        ['Vorname', 'Liesl'],
      ]),
    ).toEqual(['name: Liesl Hofstetter'])
  })
  test('a heading that reads like a name is a guess, and none beside a labelled name', () => {
    expect(
      facts([
        ['heading', 'Contact details'],
        ['heading', 'Ms. Yuki Hale'],
      ]),
    ).toEqual(['name: Yuki Hale ?'])
    expect(facts([['heading', 'Fiche client — Bastien Lemoine']])).toEqual(['name: Bastien Lemoine ?'])
    expect(
      facts([
        ['heading', 'Ida Lind'],
        ['Name', 'Ina Lund'],
      ]),
    ).toEqual(['name: Ina Lund'])
  })
  test('titles are no part of a name', () => expect(facts([['Name', 'Herr Dr. Jan Voss']])).toEqual(['name: Jan Voss']))
  test('only the number of a phone', () =>
    expect(facts([['Phone', '512-555-0148 Mobile']])).toEqual(['phone: 512-555-0148']))
})

describe("the company's own form of an account", () => {
  test('what has it is one, what has not is none', () => {
    expect(facts([['Account', 'AB-471209']], 'AA-999999')).toEqual(['account: AB-471209'])
    expect(facts([['Account', 'no. AB 471209 (old)']], 'AA-999999')).toEqual(['account: AB 471209'])
    expect(facts([['Account', '471209']], 'AA-999999')).toEqual([])
  })
  test('an id in the address counts only by it', () => {
    expect(facts([['url:', 'AB471209']], 'AA-999999')).toEqual(['account: AB471209 ?'])
    expect(facts([['url:', '5f1c2d']])).toEqual([])
  })
})

test('any text: never throws, never a value that was not there', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Phone', 'Name', 'E-mail', '+1 206 555 0134'),
  )
  fc.assert(
    fc.property(
      fc.array(fc.record({ label: text, text }), { maxLength: 8 }),
      fc.option(text, { nil: undefined }),
      (pairs, accountPattern) => {
        const said = pairs.map((pair) => pair.text.replace(/\s+/g, ' ')).join(' ')
        for (const { field, value } of factsFrom(pairs, { accountPattern }))
          if (field !== 'name') expect(said).toContain(value)
      },
    ),
  )
})
