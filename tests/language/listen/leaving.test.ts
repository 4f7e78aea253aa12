import { describe, expect, it } from 'vitest'
import { hearLast, leavingIn } from './hear'

const heard = (...turns: string[]) => leavingIn(hearLast('en', ...turns))

describe('wants to leave, in plain words', () => {
  it.each([
    'I want to close my account.',
    'how do I cancel my subscription',
    'um so can you get this plan cancelled for me',
    "we've decided to go in a different direction",
    "I'm switching to another provider on Monday",
    'I no longer wish to be a customer',
    "I won't be renewing",
    'please take me off the contract',
    'can you close my account and send the payment to my wife',
    'I have an old savings account that I want to close',
    'kindly discontinue my number',
    'I want to surrender this policy',
    'id like to council my plan',
    'I should be obliged if you would close my account',
    "I don't like the service, I would like to my account please",
    "it never works so I'm pulling the pin",
  ])('%s', (text) => {
    expect(heard(`C: ${text}`)).toBe('sure')
  })
})

describe('wants to leave, perhaps', () => {
  it.each(["I've been thinking about leaving you", 'I might switch', 'we are looking at other providers'])(
    '%s',
    (text) => {
      expect(heard(`C: ${text}`)).toBe('maybe')
    },
  )

  it('is sure when it is said weakly in two turns', () => {
    expect(heard("C: I've been thinking about leaving you", 'A: Okay.', 'C: I could get it cheaper elsewhere')).toBe(
      'sure',
    )
  })

  it("is sure when the agent's own words are the second sign", () => {
    expect(heard('C: I might cancel', "A: I'm sorry to see you go.")).toBe('sure')
    expect(heard('C: I might cancel', 'A: Let me look at your bill.')).toBe('no')
  })
})

describe("the agent's question", () => {
  it('is answered by a yes', () => {
    expect(heard('C: the wifi is useless', 'A: Do you want to cancel?', 'C: yes')).toBe('sure')
    expect(heard('C: the wifi is useless', 'A: Shall I send an engineer?', 'C: yes')).toBe('no')
    expect(heard("C: I can't make my appointment", 'A: Do you want to cancel?', 'C: yes')).toBe('no')
  })
})

describe('something else is cancelled or closed', () => {
  it.each([
    'I want to cancel my order',
    'cancel the appointment on my account',
    'can you stop the direct debit on my plan',
    'I need to cancel a transfer from my savings account',
    'I lost my card so please cancel it',
    'remove my daughter from my plan',
    "what's the closest branch",
    'what time do you close',
    'will closing my account hurt my credit score',
    'you closed my account and I want to know why',
    'I closed my account with my old bank',
    "I don't want to cancel my plan",
    'I can cancel the plan at any time, right',
    "I don't need insurance on the rental car",
    'please stop the paper from the third to the tenth',
    'never mind, I found it',
    'I nearly cancelled it last year',
    'I had to cancel my direct debit because I changed banks',
    "I topped up but the money isn't in my account any more",
    'I need to my account',
    'put a stop on my bank account',
    'I have to leave in five minutes',
  ])('%s', (text) => {
    expect(heard(`C: ${text}`)).not.toBe('sure')
  })

  it("is not told by the agent's words", () => {
    expect(heard('A: You can cancel your plan anytime.')).toBe('no')
  })
})

describe('what "it" is', () => {
  it('is the service spoken of before', () => {
    expect(heard('C: I have a savings account with you', 'A: I see it here.', 'C: close that one out')).toBe('sure')
  })

  it('is not a payment spoken of before', () => {
    expect(heard('C: I sent a payment to the wrong person', 'A: I see it here.', 'C: please cancel it')).toBe('no')
  })

  it('is not known at the beginning of a call', () => {
    expect(heard('C: please close it')).toBe('maybe')
  })

  it('is what the agent asks about', () => {
    const asked = 'A: You would like to close your account, is that right?'
    expect(heard(asked, 'C: Yes.')).toBe('sure')
    expect(heard(asked, 'C: No.')).toBe('no')
    expect(heard('A: Is that your account number?', 'C: Yes.')).toBe('no')
  })
})

describe('weak words', () => {
  it.each([
    ["C: it's gone up again, I want rid of it"],
    ['C: the machines are always broken. I want to quit'],
    ["C: I've been offered half the price so I'm going over to them"],
  ])('are plain with a reason in the same breath: %s', (text) => {
    expect(heard(text)).toBe('sure')
  })

  it.each([
    ["C: I don't know, I might be better off elsewhere", 'A: Okay, your account is closed.'],
    ['C: I put them by the stairs and never open them', 'A: I see. Your last copy is on Saturday.'],
    [
      'C: the landlord wants the flat by Friday and the keys go to his sister in Leeds',
      "A: You'll get your final bill.",
    ],
  ])('are plain when the agent ends the service: %s', (...turns) => {
    expect(heard(...turns)).toBe('sure')
  })

  it.each([
    ['C: I want rid of it'],
    ['C: the screen is broken'],
    ['C: my card is cracked so cancel it', 'A: It is cancelled.'],
    ['C: hello', 'A: Your account is closed.'],
    ['C: the fee went up. By the way, can I quit the app with one key?'],
  ])('are not by themselves: %s', (...turns) => {
    expect(heard(...turns)).not.toBe('sure')
  })
})

describe('a card', () => {
  it.each(['please close my credit card account', 'can you close that card'])('closed for good is left: %s', (text) => {
    expect(heard(`C: ${text}`)).toBe('sure')
  })
  it.each(['I lost my card so please close that card', 'close my card and send a new one', 'block my card'])(
    'lost or replaced is not: %s',
    (text) => {
      expect(heard(`C: ${text}`)).not.toBe('sure')
    },
  )
})
