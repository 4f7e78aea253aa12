import { describe, expect, it } from 'vitest'
import { find, hearLast, releasesIn } from './hear'

const acts = (...turns: string[]) => hearLast('en', ...turns).map(({ act }) => act)
const LEAVING = 'C: I want to cancel my contract'

describe('an agent', () => {
  it.each([
    ['asks-why', 'May I ask what made you decide to leave?'],
    ['open-question', 'How do you use it at home?'],
    ['open-question', 'Tell me more about that.'],
    ['reflection', 'It sounds like the evenings are when it lets you down.'],
    ['asks-confirmation', 'Have I got that right?'],
    ['dead-end', "You'll have to call another number for that."],
    ['promise', "I promise it won't happen again."],
    ['next-step', "You'll get an email by Monday."],
    ['agent-thanks', 'Thank you for telling me.'],
    ['thanks-for-waiting', 'Thanks for holding.'],
    ['anything-else', 'Is there anything else I can help you with?'],
    ['agent-goodbye', 'Have a lovely day, bye.'],
  ])('%s: %s', (act, text) => {
    expect(acts(`A: ${text}`)).toContain(act)
  })

  it.each([
    ['name', 'Could I have your full name?'],
    ['account', "What's your account number?"],
    ['birthdate', 'And your date of birth?'],
    ['postcode', 'Postcode?'],
    ['x-security', 'Your PIN, please.'],
  ])('asks for the %s: %s', (field, text) => {
    expect(find(hearLast('en', `A: ${text}`), 'asks-identity').map((h) => h.field)).toEqual([field])
  })

  it.each(["I've got your account number here, thank you.", "We'll send it to your email address."])(
    'does not ask: %s',
    (text) => {
      expect(acts(`A: ${text}`)).not.toContain('asks-identity')
    },
  )

  it('has not asked openly by asking who is calling', () => {
    expect(acts(LEAVING, "A: What's your account number?")).not.toContain('open-question')
    expect(acts(LEAVING, 'A: Can you tell me what your postcode is?')).toEqual(['asks-identity'])
  })

  it.each([
    ['dearer', 'You could upgrade to the premium plan.'],
    ['not-dearer', 'I can give you half price for six months.'],
    ['unclear', 'Would you like me to move you to it?'],
  ])('offers, %s: %s', (dearer, text) => {
    expect(find(hearLast('en', LEAVING, `A: ${text}`), 'offer').map((h) => h.dearer)).toContain(dearer)
  })

  it('closes by wishing a good day, not by asking for more', () => {
    expect(acts('A: Thank you, have a great day.')).toContain('agent-goodbye')
    expect(acts('A: You are welcome. Is there anything else?')).not.toContain('agent-goodbye')
    expect(acts('A: May I have the name of the street?')).not.toContain('agent-goodbye')
  })

  it.each([
    'I know what you mean.',
    "What's the name of that film?",
    'Remember what happened in May.',
    "Why don't you try the app?",
    'I will tell you about our plans.',
    'How much is it a month?',
  ])('has not asked openly: %s', (text) => {
    const heard = acts(LEAVING, `A: ${text}`)
    expect(heard.filter((act) => act === 'open-question' || act === 'asks-why')).toEqual([])
  })

  it.each([
    'What would have to change for you?',
    'In what way has it let you down?',
    'Where do we go from here?',
    "Why didn't you choose the smaller one?",
  ])('has asked openly: %s', (text) => {
    expect(acts(LEAVING, `A: ${text}`)).toContain('open-question')
  })

  it('hands over', () => {
    expect(releasesIn(hearLast('en', "A: I'm going to put you through to our accounts team now."))).toEqual([
      'transfer',
    ])
    expect(releasesIn(hearLast('en', 'A: Would you like me to transfer you?'))).toEqual([])
    expect(releasesIn(hearLast('en', "A: I'll transfer the money to your account."))).toEqual([])
  })

  it('notices that the caller has gone', () => {
    expect(releasesIn(hearLast('en', "A: Hello? I think they've hung up."))).toEqual(['caller-hung-up'])
  })
})

describe('sorry', () => {
  const sorryFor = (...turns: string[]) => find(hearLast('en', ...turns), 'apology').map((h) => h.for)

  it('is for their choice when it says so, or when nothing else was told', () => {
    expect(sorryFor("A: I'm so sorry you're leaving us.")).toEqual(['their-choice'])
    expect(sorryFor(LEAVING, "A: Oh, I'm sorry.")).toEqual(['their-choice'])
  })

  it('is for our fault when that was told', () => {
    expect(sorryFor('A: Sorry about the wait.')).toEqual(['our-fault'])
    expect(sorryFor(LEAVING, 'C: the internet never works', "A: I'm sorry.")).toEqual(['our-fault'])
  })

  it('is for neither when somebody died', () => {
    expect(sorryFor(LEAVING, 'C: my mother passed away', "A: I'm so sorry.")).toEqual(['unclear'])
  })
})

describe('"yes" after what the agent said', () => {
  it('confirms what was given back', () => {
    expect(acts(LEAVING, 'A: So the price doubled, have I got that right?', 'C: Yes, exactly.')).toContain('confirms')
  })

  it('confirms nothing after another question', () => {
    expect(acts(LEAVING, 'A: Can I take your name?', 'C: Yes, it is Ann.')).not.toContain('confirms')
  })
})
