import { describe, expect, test } from 'vitest'
import type { Traits } from '../../../utils/core/traits'
import { withoutPeople } from '../../../utils/page/picker/without-people'

const known = (like: Partial<Traits>, what: 'control' | 'place' = 'control') =>
  withoutPeople(what, { tag: 'button', id: 'x1', ...like })

describe('pointed at without a call, a fact names nobody', () => {
  test.each([
    ['Hang Up', 'Hang Up'],
    ['Anwser', 'Anwser'],
    ['Warteschlange verlassen', 'Warteschlange verlassen'],
    ['通話終了', '通話終了'],
    ['Call Jane Doe', undefined],
    ['Dana Novak', undefined],
    ['田中 太郎', undefined],
  ])('a control called “%s”', (name, kept) => expect(known({ name }).name).toBe(kept))

  test.each([
    ['Phone number', 'Phone number'],
    ['Kundennummer', 'Kundennummer'],
    ['Dana', undefined],
    ['Dana Novak', undefined],
    ['dana', undefined],
  ])('a place beside “%s”', (name, kept) => expect(known({ name }, 'place').name).toBe(kept))

  test('nor do its neighbours, its data or its id', () => {
    const like = {
      near: ['Mute', 'Dana', 'Dana Novak', 'btn-keypad', '.Lwsryy L2UrIK'],
      data: { name: 'Dana Novak', slot: 'end' },
    }
    expect(known({ ...like, id: 'row-Dana' })).toEqual({
      tag: 'button',
      near: ['Mute', 'btn-keypad', '.Lwsryy L2UrIK'],
      data: { slot: 'end' },
    })
  })
})
