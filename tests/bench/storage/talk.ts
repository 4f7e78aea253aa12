import { type MadeUpCall, madeUpDays, random } from '../../../demo/month/calls'
import type { CallEvent } from '../../../utils/core/event'
import { eventId } from '../../../utils/core/ids'

const TURNS = 34
const WORDS_PER_TURN = 11
/** A made-up tongue: some words in every call, most in few. */
const VOCABULARY = Array.from(
  { length: 6000 },
  (_, i) => `${'bdfgklmnprstvz'[i % 14]}${'aeiou'[i % 5]}${i.toString(36)}`,
)
/** Said in one call of this many, and in no other. */
export const RARE = { word: 'quetzalcoatlus', oneIn: 2500 }

/** Made-up calls of about five minutes: 400 words each, besides the story they tell. */
export function longCalls(now: number, days: number, perDay: number): MadeUpCall[] {
  const next = random(5)
  const word = () => VOCABULARY[Math.floor(next() ** 3 * VOCABULARY.length)] ?? ''
  return madeUpDays(now, days, perDay).map(({ summary, events }, n) => {
    const talk = Array.from({ length: TURNS }, (_, i): CallEvent => {
      const text = Array.from({ length: WORDS_PER_TURN }, word).join(' ')
      return {
        type: 'words',
        id: eventId(`talk-${i}`),
        at: summary.startedAt + i * 7000,
        speaker: i % 2 ? 'agent' : 'caller',
        text: n % RARE.oneIn === 1 && i === 9 ? `${text} ${RARE.word}` : text,
        utterance: `talk-${i}`,
      }
    })
    return { summary, events: [...events.slice(0, 6), ...talk, ...events.slice(6)] }
  })
}
