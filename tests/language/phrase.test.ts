import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../utils/language/lexicon'
import { createMatcher } from '../../utils/language/matcher'
import { PhraseFault, parsePhrase, readLists } from '../../utils/language/phrase'
import { tokenise } from '../../utils/language/tokens'

const english = lexiconOf('en')
const hears = (phrase: string, said: string, lists = {}, lexicon = english) =>
  createMatcher([{ phrase, tag: 0 }], lexicon, lists)(tokenise(said, lexicon)).length > 0

describe('the phrase language', () => {
  it.each([
    ['cancel* my|the account|plan', "I'd like the cancellation of… cancel my plan"],
    ['@leave ~3 account|service', 'get rid of this whole account'],
    ['too expensive|much', "that's too much"],
    ['{money} a month', 'it went to forty one pounds a month'],
    ["don't need", 'I do not need it'],
    ['forty one', 'he is 41'],
    ['close account', 'closed accounts'],
    ['"just cancel it"', 'no, just cancel it'],
    ['by {date}', 'by next… by Friday'],
    ['{competitor} offered', 'Acme Mobile offered me'],
    ['call ~10 back', 'call he is at his other old job in town back'],
  ])('“%s” is heard in “%s”', (phrase, said) => {
    expect(hears(phrase, said, { competitor: ['acme mobile', 'zenith'] })).toBe(true)
  })

  it.each([
    ['cancel* my|the account|plan', 'cancel an account'],
    ['@leave ~3 account', 'close one two red and blue account'],
    ['"cancel"', 'cancelled'],
    ['{money} a month', 'ten a month'],
    ['call ~10 back', 'call he is at his other old job in the new town back'],
    ['two bills', 'twenty two bills'],
  ])('“%s” is not heard in “%s”', (phrase, said) => {
    expect(hears(phrase, said)).toBe(false)
  })

  it('works the same in Spanish', () => {
    const spanish = lexiconOf('es')
    expect(hears('@leave ~3 @service', 'quiero dar de baja mi línea', {}, spanish)).toBe(true)
    expect(hears('{money} al mes', 'pago treinta euros al mes', {}, spanish)).toBe(true)
    expect(hears('demasiado caro', 'es demasiado cara', {}, spanish)).toBe(true)
  })
})

describe('a phrase that cannot be read says where and why', () => {
  const lists = readLists(english.lists, english)
  it.each([
    ['', 'empty', 0, 0],
    ['um', 'empty', 0, 2],
    ['cancel ~11 it', 'gap-out-of-range', 7, 10],
    ['cancel ~x it', 'gap-out-of-range', 7, 9],
    ['~2 it', 'gap-first', 0, 2],
    ['it ~2', 'gap-last', 0, 5],
    ['a ~2 ~2 b', 'two-gaps', 5, 7],
    ['go ca* now', 'prefix-too-short', 3, 6],
    ['a @nope', 'unknown-list', 2, 7],
    ['a {colour}', 'unknown-kind', 2, 10],
    ['a "b c', 'open-quote', 2, 6],
    ['why?', 'sign', 0, 4],
    ['a (b|c)', 'no-word', 2, 7],
    ['(.*)x', 'no-word', 0, 5],
    ['we do not want to go on with any of it now please', 'too-many-parts', 0, 49],
    ['a ~1 b ~1 c ~1 d ~1 e', 'too-many-gaps', 0, 21],
    ['ab|ac|ad|ae ab|ac|ad|ae ab|ac|ad|ae ab|ac|ad|ae ab|ac', 'too-many-ways', 0, 53],
  ] as const)('%s: %s', (phrase, fault, from, to) => {
    const read = () => parsePhrase(phrase, english, lists)
    expect(read).toThrow(PhraseFault)
    expect(read).toThrow(expect.objectContaining({ fault, from, to }))
  })
  it('a list holds words only', () => {
    expect(() => readLists({ a: ['x ~2 y'] }, english)).toThrow(expect.objectContaining({ fault: 'list-in-list' }))
  })
})
