import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSteady, withoutNumbers } from '../../utils/core/steady'
import { isAlike, isTraits, knownBy, type Traits, tellingTraits } from '../../utils/core/traits'

const END: Traits = {
  tag: 'button',
  name: 'End',
  id: 'call-end',
  data: { 'data-testid': 'end' },
  classes: ['phone-end'],
  icon: '12774673',
  near: ['Mute', 'Hold', 'Keypad'],
}

describe('a taught control after a rebuild', () => {
  test.each<[string, Partial<Traits>]>([
    ['nothing changed', {}],
    ['classes hashed anew', { classes: ['x'] }],
    ['another language', { name: 'Auflegen', near: ['Stumm', 'Halten', 'Tasten'] }],
    ['another icon set', { icon: '99999999', classes: [] }],
    ['no test id any more', { data: {} }],
    ['a div now', { tag: 'div', role: 'button' }],
    ['moved elsewhere', { near: [] }],
    ['id gone, classes gone', { id: undefined, classes: [] }],
  ])('%s: is the same', (_, change) => expect(isAlike(END, { ...END, ...change })).toBe(true))

  test.each<[string, Partial<Traits>]>([
    [
      'its neighbour Mute',
      { name: 'Mute', id: 'call-mute', data: { 'data-testid': 'mute' }, icon: '10849066', classes: [] },
    ],
    ['another button of the same name', { id: 'chat-end', data: {}, icon: undefined, classes: [], near: ['Send'] }],
    ['all it was known by is gone', { name: 'x', id: undefined, data: {}, icon: '1', classes: [] }],
  ])('%s: is another', (_, change) => expect(isAlike(END, { ...END, ...change })).toBe(false))

  test('an icon alone is enough among the same neighbours, and not elsewhere', () => {
    const taught: Traits = { tag: 'span', icon: '4242', near: ['Mute', 'Hold'] }
    expect(isAlike(taught, { tag: 'span', icon: '4242', near: ['Hold', 'Mute', 'Transfer'] })).toBe(true)
    expect(isAlike(taught, { tag: 'span', icon: '4242', near: ['Archive'] })).toBe(false)
    expect(isAlike(taught, { tag: 'span', icon: '1111', near: ['Mute', 'Hold'] })).toBe(false)
  })

  test('a name alone is not enough away from its neighbours: "Cancel" stands in many a dialog', () => {
    const taught: Traits = { tag: 'button', name: 'Cancel', near: ['Mute', 'Hold'] }
    expect(isAlike(taught, { tag: 'button', name: 'Cancel', near: ['Hold', 'Mute', 'Keypad'] })).toBe(true)
    expect(isAlike(taught, { tag: 'button', name: 'Cancel', near: ['Save'] })).toBe(false)
    expect(isAlike({ ...taught, near: undefined }, { tag: 'a', name: 'Cancel', near: ['Save'] })).toBe(true)
  })

  test('a nameless one is never one of those that stood beside it', () => {
    const taught: Traits = { tag: 'button', near: ['Mute', 'Hold', 'Keypad'] }
    expect(isAlike(taught, { tag: 'button', near: ['Mute', 'Hold', 'Keypad'] })).toBe(true)
    expect(isAlike(taught, { tag: 'button', name: 'Mute', near: ['Hold', 'Keypad'] })).toBe(false)
  })

  test('without any telling trait it is known by its place only', () => {
    const taught: Traits = { tag: 'div', role: 'button', near: ['Mute', 'Hold'] }
    expect(isAlike(taught, { tag: 'div', role: 'button', near: ['Mute', 'Hold'] })).toBe(true)
    expect(isAlike(taught, { tag: 'div', role: 'button', near: [] })).toBe(false)
    expect(isAlike({ tag: 'div' }, { tag: 'div' })).toBe(false)
  })
})

test('what others have as well tells nothing', () => {
  const hold: Traits = { tag: 'button', name: 'Hold', data: { 'data-testid': 'control' }, classes: ['round', 'grey'] }
  const end: Traits = { tag: 'button', name: 'End', data: { 'data-testid': 'control' }, classes: ['round', 'red'] }
  expect(tellingTraits(end, [hold])).toEqual({ tag: 'button', name: 'End', classes: ['red'] })
  expect(knownBy(tellingTraits(end, [hold]))).toEqual(['name', 'classes'])
})

const traits = fc.record(
  {
    tag: fc.constantFrom('button', 'div', 'a'),
    name: fc.string({ minLength: 1 }),
    id: fc.string({ minLength: 1 }),
    icon: fc.string({ minLength: 1 }),
    classes: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    near: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['tag'] },
)
test('an unchanged element is always alike, if anything tells it at all', () => {
  fc.assert(
    fc.property(traits, (one) => {
      if (knownBy(one).length > 0 && (one.near || one.id || one.name)) expect(isAlike(one, one)).toBe(true)
    }),
  )
})

describe('what may come in as traits', () => {
  test('what was taught', () => expect(isTraits(END)).toBe(true))
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a selector for a tag', { tag: 'a,*' }],
    ['a key nobody knows', { tag: 'a', selector: '*' }],
    ['a name as long as a page', { tag: 'a', name: 'x'.repeat(121) }],
    ['more classes than a person wrote', { tag: 'a', classes: Array(13).fill('x') }],
    ['an attribute’s name that is none', { tag: 'a', data: { 'x],*[y': '1' } }],
    ['data that is no text', { tag: 'a', data: { x: 1 } }],
  ])('not %s', (_, raw) => expect(isTraits(raw)).toBe(false))
})

describe('steady names', () => {
  test.each(['call-end', 'btnHangUp', 'phone2', 'line-#-btn-End', 'bg-red-600'])('%s stays', (name) =>
    expect(isSteady(name)).toBe(true),
  )
  test.each(['css-1x2y3z', 'Button_root__3kf9a', '_x81ka', '1f2bv4r', '«r239»', 'hover:red', 'x'])('%s goes', (name) =>
    expect(isSteady(name)).toBe(false),
  )
  test('a line number is no part of a name', () => expect(withoutNumbers('line-12-End')).toBe('line-#-End'))
})
