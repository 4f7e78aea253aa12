import type { Utterance } from '../../core/heard'
import { givenBack } from './giving-back'
import type { Asked, Memory } from './memory'
import { type Reading, readTurn, type Turn } from './turn'
import type { Understood } from './understand'

export function hearAgent(understood: Understood, memory: Memory, utterance: Utterance): Turn {
  const turn = readTurn(understood.senses, utterance)
  const back = givenBack(understood, memory)
  if (back) turn.hear({ act: 'reflection' }, back.sure, back.words)
  placeApology(turn, memory)
  const second = secondSign(turn, memory)
  if (second) turn.hear({ act: 'leaving' }, 'sure', second)
  // "What's your account number?" asks for nothing but that.
  if (turn.find('asks-identity') && !turn.find('asks-why')) {
    turn.drop('open-question')
    turn.drop('reflection')
  }
  // Who asks for more does not close yet, however polite.
  if (turn.find('anything-else')) turn.drop('agent-goodbye')
  const asked = new Set<Asked>(memory.lastSpeaker === 'agent' ? memory.asked : [])
  const openly = turn.find('open-question') && memory.leaving !== 'no' && !turn.find('anything-else')
  if (turn.find('asks-why') || openly) asked.add('why')
  if (turn.find('offer')) asked.add('offer')
  if (turn.find('asks-confirmation') || turn.find('reflection')) asked.add('confirmation')
  if (turn.cue('asks-leaving')) asked.add('leaving')
  if (turn.find('anything-else')) asked.add('anything-else')
  // A nod ("okay") asks and tells nothing; who gives a number when asked for one and wishes again does not insist.
  const tells = understood.sentences.some(({ about }) => about.length > 1) && !turn.find('asks-identity')
  if (asked.size === 0 && tells) asked.add('something')
  return {
    heard: turn.heard,
    memory: {
      ...memory,
      leaving: turn.find('leaving')?.sure ?? memory.leaving,
      topic: turn.cue('spoke-of-service') ? 'service' : memory.topic,
      asked,
      why: asked.has('why') ? 'asked' : memory.why,
      floor: turn.find('reflection') ? 'given-back' : memory.floor === 'told' ? 'told' : 'open',
      lastSpeaker: 'agent',
    },
  }
}

/**
 * The agent's own words are a second sign of what the caller said weakly; of a reason alone it takes plain ones: the
 * agent ends what the caller complained of.
 */
function secondSign(turn: Reading, { leaving, hint, said, topic }: Memory): string | undefined {
  const ends = turn.cue('ends-service')
  if (leaving === 'maybe') return ends ?? turn.cue('echoes-leaving') ?? turn.find('asks-why')?.words
  return leaving === 'no' && topic !== 'thing' && (hint > 0 || said.length >= STORY) ? ends : undefined
}

/** In telling words: who has told a story, and whose service then is ended, has asked for that in words not understood. */
const STORY = 6

/** "Sorry" alone is for what the caller told last. */
function placeApology(turn: Reading, { told }: Memory): void {
  const apologies = turn.all('apology')
  const [meant] = apologies.filter((h) => h.for !== 'unclear').concat(apologies)
  if (!meant) return
  turn.drop('apology')
  turn.hear({ act: 'apology', for: meant.for === 'unclear' ? SORRY_FOR[told] : meant.for }, meant.sure, meant.words)
}
const SORRY_FOR = { choice: 'their-choice', fault: 'our-fault', sorrow: 'unclear', nothing: 'unclear' } as const
