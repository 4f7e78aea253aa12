import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../utils/language/lexicon'
import type { Saying, Tongue } from '../../../utils/language/listen/sayings'
import { createUnderstanding } from '../../../utils/language/listen/understand'

const tongue: Tongue = {
  lists: { thing: ['order', 'payment'] },
  caller: [],
  agent: [],
  polite: ['please', 'oh', 'your'],
  small: ['the'],
}
const ear = (saying: Omit<Saying, 'says'>) => {
  const understand = createUnderstanding([{ says: { act: 'leaving' }, ...saying }], tongue, lexiconOf('en'))
  return (text: string) => understand(text).senses.map(({ words }) => words)
}

describe('a saying', () => {
  it("is told in the speaker's own words", () => {
    expect(ear({ phrases: ['cancel* ~3 plan'] })('Um, CANCEL my, uh, phone plan!')).toEqual([
      'CANCEL my, uh, phone plan',
    ])
  })

  it('does not reach over a full stop', () => {
    const hear = ear({ phrases: ['cancel* ~6 plan'] })
    expect(hear('cancel it. my plan is fine')).toEqual([])
    expect(hear('cancel it my plan is bad')).toEqual(['cancel it my plan'])
    expect(hear('Cancel it. My plan is fine.')).toEqual([])
  })

  it('reaches over a pause that was written as a full stop, where sentences begin with a capital', () => {
    const hear = ear({ phrases: ['cancel* ~6 plan'] })
    expect(hear('I want to cancel… my plan')).toEqual(['cancel… my plan'])
    expect(hear('Please cancel. um, my plan.')).toEqual(['cancel. um, my plan'])
    expect(hear('Cancel it. Um, my plan is fine.')).toEqual([])
  })

  it('is taken away by what overlaps it, and by nothing else', () => {
    const hear = ear({ phrases: ['cancel* ~3 plan'], unless: ['not cancel*'] })
    expect(hear('I will not cancel my plan')).toEqual([])
    expect(hear('I do not care, cancel my plan')).toEqual(['cancel my plan'])
  })

  it('is taken away only by what is of one clause with it', () => {
    const hear = ear({ phrases: ['cancel* ~3 plan'], unless: ['not ~3 cancel*'] })
    expect(hear("I'm not having that, cancel my plan")).toEqual(['cancel my plan'])
    expect(hear("I'm not having that cancel my plan")).toEqual([])
    expect(hear('I do not, um, cancel my plan')).toEqual([])
  })

  it('means the nearer of two nouns', () => {
    const hear = ear({ phrases: ['cancel* ~6 plan'], nearer: ['cancel* ~6 @thing'] })
    expect(hear('cancel my plan and the last payment')).toEqual(['cancel my plan'])
    expect(hear('cancel the order on my plan')).toEqual([])
  })
})

describe('the place of a saying', () => {
  it('may be a whole sentence, politeness apart', () => {
    const hear = ear({ where: 'whole', phrases: ['name'] })
    expect(hear('Oh, your name, please?')).toEqual(['name'])
    expect(hear('I can help. Name?')).toEqual(['Name'])
    expect(hear('the name is Ann')).toEqual([])
  })

  it('may be its beginning or its end', () => {
    expect(ear({ where: 'first', phrases: ['no'] })('oh no that is fine')).toEqual(['no'])
    expect(ear({ where: 'first', phrases: ['no'] })('that is a no')).toEqual([])
    expect(ear({ where: 'last', phrases: ['to cancel'] })('I want to cancel please')).toEqual(['to cancel'])
    expect(ear({ where: 'last', phrases: ['to cancel'] })('I want to cancel a card')).toEqual([])
  })

  it('may be a question, wherever the source tells questions at all', () => {
    const hear = ear({ where: 'asked', phrases: ['what'] })
    expect(hear('So what happened?')).toEqual(['what'])
    expect(hear('I know what you mean. Right?')).toEqual([])
    expect(hear('so what happened')).toEqual(['what'])
  })
})
