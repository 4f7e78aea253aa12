import { describe, expect, it } from 'vitest'
import { find, hearLast } from './hear'

const TOLD = "C: The evening calls keep dropping at home and it's been weeks, I'm fed up"
const given = (...turns: string[]) => find(hearLast('en', ...turns), 'reflection')[0]?.sure ?? 'no'

describe('an agent who gives back what was told', () => {
  it.each([
    'It sounds like the evenings are the worst of it for you.',
    "So you've been cut off every evening for weeks.",
    "You're tired of it.",
    "What I'm hearing is that you'd stay if the evenings worked.",
    'On the one hand you like the plan, on the other hand it lets you down at home.',
    "That's why you want to go?",
    'So part of you has given up on it.',
  ])('is heard: %s', (text) => {
    expect(given(TOLD, `A: ${text}`)).toBe('sure')
  })

  it.each([
    'What would you like me to do about it?',
    'Could you tell me your postcode?',
    'And your date of birth?',
    'You should restart the box every evening.',
    'You can call us any time.',
    "I'll have somebody look at it.",
    "We've had no reports from your area.",
    'Thank you for telling me.',
    'That sounds good.',
    'Closed. Goodbye.',
    'Your contract ends on the fifth.',
    'Many people tell me that.',
    'Okay.',
    'Mm.',
  ])('is not heard: %s', (text) => {
    expect(given(TOLD, `A: ${text}`)).toBe('no')
  })

  it('is heard by the words of the caller', () => {
    expect(given(TOLD, 'A: Every evening, dropping calls.')).toBe('sure')
    expect(given(TOLD, 'A: Every evening, then.')).toBe('maybe')
    expect(given('C: I would like some help', 'A: Every evening, dropping calls.')).toBe('no')
  })

  it('goes on while the caller nods', () => {
    const nodded = [TOLD, "A: So you've been cut off every evening", 'C: yeah']
    expect(given(...nodded, 'A: and that gets annoying.')).not.toBe('no')
    expect(given('C: hello', 'A: Hello.', 'C: yeah', 'A: and that gets annoying.')).toBe('no')
  })

  it('needs plain words before the caller has been heard', () => {
    expect(given('A: It sounds like the evenings are bad for you.')).not.toBe('no')
    expect(given('A: You have three lines.')).toBe('no')
    expect(given("A: That's hard.")).toBe('no')
  })

  it('tells the sentence it rests on', () => {
    const heard = hearLast('en', TOLD, "A: I see. So you've been cut off every evening. One moment.")
    expect(find(heard, 'reflection')[0]?.words).toBe("So you've been cut off every evening")
  })

  it('takes a plan of its own in the same turn for a doubt', () => {
    expect(given(TOLD, 'A: You are upset.')).toBe('sure')
    expect(given(TOLD, 'A: You are upset. I can send an engineer.')).not.toBe('no')
    expect(given(TOLD, 'A: That is upsetting. I can send an engineer.')).toBe('no')
  })

  it('speaks Spanish', () => {
    const told = 'C: Pago cincuenta euros y apenas uso la línea en casa'
    const spanish = (text: string) => find(hearLast('es', told, `A: ${text}`), 'reflection').length
    expect(spanish('Entonces, paga cincuenta euros por una línea que apenas usa.')).toBe(1)
    expect(spanish('Me está diciendo que le sale caro.')).toBe(1)
    expect(spanish('¿Me da su DNI?')).toBe(0)
    expect(spanish('Ya está hecho, gracias.')).toBe(0)
    expect(spanish('Puedo bajarle la tarifa.')).toBe(0)
  })
})
