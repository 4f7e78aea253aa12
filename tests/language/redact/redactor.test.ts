import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../utils/core/heard'
import { liftAccountNumbers } from '../../../utils/language/redact/account'
import { createRedactor, redactText } from '../../../utils/language/redact/redactor'

type Line = [at: number, speaker: Speaker, text: string]
function heard(language: string, ...lines: Line[]): string[] {
  const redactor = createRedactor(language)
  return lines.map(
    ([at, speaker, text], i) => redactor.redact({ id: `u${i}`, speaker, text, final: true, at: at * 1000 }).text,
  )
}
const one = (text: string, language = 'en') => heard(language, [0, 'caller', text])[0]

describe('what is hidden', () => {
  it.each([
    ['it is 4111 1111 1111 1111 thanks', 'it is [card] thanks'],
    ['4111-1111-1111-1111', '[card]'],
    ['four one one one, um, one one one one then 1111 eleven eleven please', '[card] please'],
    ['3782 822463 10005', '[card]'],
    ['forty one eleven eleven eleven eleven eleven eleven eleven', '[card]'],
    ['call oh seven seven double oh nine hundred one two three', 'call [digits]'],
    ['020 7946 0958', '[digits]'],
    ['my reference is 5 5 0 1 2 3 4', 'my reference is [digits]'],
    ['GB29 NWBK 6016 1331 9268 19', '[iban]'],
    ['DE89370400440532013000.', '[iban].'],
    ['g b two nine n w b k six zero one six one three three one nine two six eight one nine', '[iban]'],
    ['GB30NWBK60161331926819 with a slip', '[digits] with a slip'],
    ['g b three zero n w b k six zero one six one three three one nine two', 'g b three zero n w b k [digits]'],
    ['reference AB12345678', 'reference [digits]'],
    ['it was forty pounds, 4471 2093', 'it was forty pounds, [digits]'],
    ['write to jo.x_1+a@ex-ample.co.uk today', 'write to [e-mail] today'],
    ['my email is john dot smith at g mail dot com thanks', 'my email is [e-mail] thanks'],
    ['it is j smith 42 at example dot co dot uk', 'it is [e-mail]'],
    ['the security code is 123', 'the security code is [code]'],
    ['the three digits on the back are four five six', 'the three digits on the back are [code]'],
    ['the card ending 4471', 'the card ending [digits]'],
  ])('%s', (said, kept) => {
    expect(one(said)).toBe(kept)
  })

  it.each([
    ['mi tarjeta es la cuatro uno uno uno 1111 1111 1111', 'mi tarjeta es la [card]'],
    ['llámeme al seiscientos doce tres cuatro cinco seis siete ocho', 'llámeme al [digits]'],
    ['ana guion bajo ruiz arroba correo punto es', '[e-mail]'],
    ['ES91 2100 0418 4502 0005 1332', '[iban]'],
    ['el código de seguridad es uno dos tres', 'el código de seguridad es [code]'],
  ])('%s', (said, kept) => {
    expect(one(said, 'es')).toBe(kept)
  })
})

describe('what is left alone', () => {
  it.each([
    'forty one pounds in twenty twenty five',
    'I paid £41.50 on the 3rd of May',
    'it was 1,234,567 pounds',
    'in 2019, 2020 and 2021',
    'twelve months, two lines and one phone',
    'look at the bill and call me at nine',
    'we have been with you since nineteen ninety eight',
    'one hundred megabits',
  ])('%s', (said) => {
    expect(one(said)).toBe(said)
  })
  it.each(['cuarenta y un euros en dos mil veinticinco', 'desde hace doce años', 'son las tres y media'])(
    '%s',
    (said) => {
      expect(one(said, 'es')).toBe(said)
    },
  )
})

describe('a number told in pieces', () => {
  it('is hidden as soon as it is long, on its own side', () => {
    expect(
      heard(
        'en',
        [0, 'caller', 'it is 4111'],
        [2, 'agent', 'mhm, 2 more'],
        [4, 'caller', '1111 1111'],
        [7, 'caller', 'and 1111'],
      ),
    ).toEqual(['it is 4111', 'mhm, 2 more', '[digits]', 'and [card]'])
  })
  it('is hidden from the first piece on when it was asked for', () => {
    expect(
      heard('en', [0, 'agent', 'the long number please'], [2, 'caller', '4111'], [4, 'caller', '1111 1111']),
    ).toEqual(['the long number please', '[digits]', '[digits]'])
  })
  it('does not go on after ten seconds, nor after a card is complete', () => {
    expect(heard('en', [0, 'caller', '4111 11'], [11, 'caller', '11 11'])).toEqual(['4111 11', '11 11'])
    expect(heard('en', [0, 'caller', '4111 1111 1111 1111'], [3, 'caller', 'for 12 months'])[1]).toBe('for 12 months')
  })
  it('hears a turn that is given twice once', () => {
    const redactor = createRedactor('en')
    const turn = (text: string) => redactor.redact({ id: 'u', speaker: 'caller', text, final: true, at: 0 }).text
    turn('4111')
    expect(turn('4111')).toBe('4111')
  })
  it('forgets that a code was asked for', () => {
    expect(heard('en', [0, 'agent', 'the security code?'], [5, 'caller', '123'], [40, 'caller', '123'])).toEqual([
      'the security code?',
      '[code]',
      '123',
    ])
  })
})

it("hides the caller's own short number, however it is spoken", () => {
  const redactor = createRedactor('en')
  redactor.know(['A-44712', 'Jane'])
  expect(redactor.scrub('that is double four seven one two')).toBe('that is [caller]')
})

it('leaves nothing over where two private things touch', () => {
  expect(one('a@b.de 4111 at example dot com')).toBe('[e-mail]')
})

it('says what it found and where, without the value', () => {
  const { found } = createRedactor('en').redact({ id: 'u', speaker: 'caller', text: 'a@b.de', final: true, at: 0 })
  expect(found).toEqual([{ kind: 'e-mail', from: 0, to: 6 }])
})

describe('account numbers, lifted before they are hidden', () => {
  it.each([
    ["it's four four seven one two oh nine three", undefined, ['44712093']],
    ['account 4471 2093 please', undefined, ['44712093']],
    ['it is a 4471 2093', '99999999', ['44712093']],
    ['a b four four seven one two oh', 'AA-999999', ['ab447120']],
    ['AB447120', 'AA-999999', ['ab447120']],
    ['4111 1111 1111 1111', undefined, []],
    ['forty one pounds in 2025', undefined, []],
    ['447120931', '99999999', []],
  ])('%s', (said, pattern, lifted) => {
    expect(liftAccountNumbers(said, pattern)).toEqual(lifted)
  })
  it('in Spanish', () =>
    expect(liftAccountNumbers('es el cuatro cuatro siete uno dos cero nueve tres', undefined, 'es')).toEqual([
      '44712093',
    ]))
})

describe('whatever is said', () => {
  const SPOKEN = 'zero one two three four five six seven eight nine'.split(' ')
  const digit = fc.integer({ min: 0, max: 9 })
  const manner = fc.constantFrom(
    (d: number[]) => d.join(''),
    (d: number[]) => d.join(' '),
    (d: number[]) => d.map((n) => SPOKEN[n]).join(' '),
    (d: number[]) => d.map((n, i) => (i % 4 === 3 ? `${SPOKEN[n]}, um,` : SPOKEN[n])).join(' '),
    (d: number[]) => d.map((n, i) => (i % 4 === 0 && i > 0 ? `- ${n}` : n)).join(''),
  )
  const around = fc.constantFrom('', 'so it is', 'my number, yes,', 'I think the thing is')
  it('seven digits and more leave no three of them in a row', () => {
    fc.assert(
      fc.property(fc.array(digit, { minLength: 7, maxLength: 19 }), manner, around, (digits, say, before) => {
        fc.pre(!/^(?:(?:19|20)\d\d)+$/.test(digits.join('')))
        const kept = redactText(`${before} ${say(digits)} thank you`, 'en')
        expect(kept).not.toMatch(/\d/)
        for (const word of SPOKEN) expect(kept.split(/\W+/)).not.toContain(word)
        expect(kept.endsWith('thank you')).toBe(true)
        expect(kept.startsWith(before)).toBe(true)
      }),
    )
  })
  it('gives text without private spans unchanged, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'es', 'ja', 'xx'), (text, language) => {
        const { text: kept, found } = createRedactor(language).redact({
          id: 'u',
          speaker: 'caller',
          text,
          final: true,
          at: 0,
        })
        if (found.length === 0) expect(kept).toBe(text)
        for (const { from, to } of found) expect(to).toBeGreaterThan(from)
      }),
    )
  })
  it('hides nothing more the second time', () => {
    const words = fc.array(
      fc.constantFrom('4111', 'one', 'my', 'card', 'at', 'dot', 'com', '2025', 'pounds', 'a@b.de', 'um'),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(words, (said) => {
        const once = redactText(said.join(' '), 'en')
        expect(redactText(once, 'en')).toBe(once)
      }),
    )
  })
})
