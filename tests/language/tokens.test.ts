import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../utils/language/lexicon'
import { KIND, type Token, tokenise } from '../../utils/language/tokens'

const words = (text: string, language = 'en') =>
  tokenise(text, lexiconOf(language))
    .map((token) => token.word)
    .join(' ')
const stems = (text: string, language = 'en') => tokenise(text, lexiconOf(language)).map((token) => token.stem)
const kindOf = (text: string, language = 'en') => (tokenise(text, lexiconOf(language)).at(-1) as Token).kinds

describe('one form of the same words', () => {
  it.each([
    ["I don't, I can’t", 'I do not I cannot'],
    ['dont', 'do not'],
    ['ill have to cancel', "I'll have to cancel"],
    ["she's ill and can't go", 'she is ill and can not go'],
    ['id like to end it', "I'd like to end it"],
    ['my id please', 'my id please'],
    ['its gone up and hes cross', "it's gone up and he's cross"],
    ["I'm gonna", 'i am going to'],
    ["that's", 'that is'],
    ['ＣＡＮＣＥＬ', 'cancel'],
    ['café', 'cafe'],
    ['um, I, uh, want', 'i want'],
    ['I I want I want to I want to leave', 'i want to leave'],
    ["the company's", 'the company'],
    ['s m i t h', 'smith'],
  ])('%s = %s', (said, same) => {
    expect(words(said)).toBe(words(same))
  })

  it.each([
    ['quiero eh darme de baja', 'quiero darme de baja'],
    ['cancelación', 'cancelacion'],
    ['hablo del contrato', 'hablo de el contrato'],
  ])('%s = %s', (said, same) => {
    expect(words(said, 'es')).toBe(words(same, 'es'))
  })

  it('keeps ñ, since año is not ano', () => expect(words('año', 'es')).toBe('año'))
  it('keeps what only looks like a repeat: digits', () => expect(words('one one two two')).toBe('1122'))
  it('does not spell ordinary one-letter words together', () => expect(words('am I a')).toBe('am i a'))
})

describe('numbers, money, dates', () => {
  it.each([
    ['forty one', '41'],
    ['two hundred and five', '205'],
    ['one thousand two hundred', '1200'],
    ['two million three hundred thousand', '2300000'],
    ['twenty twenty five', '2025'],
    ['twenty five hundred', '2500'],
    ['oh seven seven double oh', '07700'],
    ['double four triple five', '44555'],
    ['1,234.50', '1234.50'],
    ['4111-1111 1111 1111', '4111111111111111'],
    ['five and six', '5 and 6'],
    ['oh well', 'oh well'],
    ['close that one out', 'close that 1 out'],
    ['forty one pounds fifty a month', '£41.50 a month'],
    ['£41.50', '£41.50'],
    ['twenty bucks', '$20'],
    ['on the 3rd of May', 'on the 3/5'],
    ['June twelfth', '12/6'],
    ['I may go', 'i may go'],
    ['12-34-56', '123456'],
  ])('%s → %s', (said, form) => {
    expect(words(said)).toBe(form)
  })

  it.each([
    ['treinta y uno', '31'],
    ['mil doscientos', '1200'],
    ['doscientos cinco euros', '€205'],
    ['1.234,50', '1234.50'],
    ['el tres de mayo', 'el 3/5'],
    ['dos mil veinticinco', '2025'],
    ['seis seis siete', '667'],
  ])('%s → %s', (said, form) => {
    expect(words(said, 'es')).toBe(form)
  })

  it('says of what kind a token is', () => {
    expect(kindOf('forty one')).toBe(KIND.number)
    expect(kindOf('forty one pounds')).toBe(KIND.money)
    expect(kindOf('next Tuesday')).toBe(KIND.date)
    expect(kindOf('0770 0900 123')).toBe(KIND.number | KIND.phone)
    expect(kindOf('that one')).toBe(0)
    expect(kindOf('el lunes', 'es')).toBe(KIND.date)
  })
})

describe('word forms', () => {
  it.each([
    'cancel cancels cancelled canceled cancelling',
    'close closes closed closing',
    'bill bills billing billed',
    'company companies',
    'try tries tried trying',
    'pay pays paid paying',
    'move moved moving',
    'leave leaving',
  ])('%s', (forms) => {
    expect(new Set(stems(forms)).size).toBe(1)
  })
  it.each([
    'cancelar cancelo cancelé canceló cancelaría cancelarlo cancelando',
    'cuenta cuentas',
    'plan planes',
    'baja bajas',
  ])('%s', (forms) => {
    expect(new Set(stems(forms, 'es')).size).toBe(1)
  })
  it.each(['news new', 'evening even', 'willing will', 'need knee', 'thing the'])('%s stay apart', (pair) => {
    expect(new Set(stems(pair)).size).toBe(2)
  })
})

describe('other languages', () => {
  it('splits an unspaced script by its words', () => {
    expect(tokenise('解約したいです', lexiconOf('ja')).length).toBeGreaterThan(1)
    expect(words('解約ですが', 'ja')).toContain('が')
  })
  it('still tells words apart in a language it has no lexicon for', () =>
    expect(words('Ich möchte', 'de-AT')).toBe('ich mochte'))
})

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9 £'.,-]{0,60}$/))
  it('gives tokens in order, inside the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'es', 'ja', 'xx'), (said, language) => {
        let last = 0
        for (const token of tokenise(said, lexiconOf(language))) {
          expect(token.from).toBeGreaterThanOrEqual(0)
          expect(token.to).toBeGreaterThan(token.from)
          expect(token.to).toBeLessThanOrEqual(said.length)
          expect(token.from).toBeGreaterThanOrEqual(last)
          last = token.from
        }
      }),
    )
  })
  it('gives the same words, said again in their own form', () => {
    const plain = fc.array(fc.constantFrom('i', 'want', 'to', 'cancel', 'my', 'plan', 'please', 'today'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(plain, (said) => {
        const once = words(said.join(' '))
        expect(words(once)).toBe(once)
      }),
    )
  })
})
