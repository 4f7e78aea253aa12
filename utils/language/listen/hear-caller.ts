import { isRefusal } from '../../core/fold-release'
import type { Utterance } from '../../core/heard'
import type { Reason } from '../../core/reason'
import { aboutIn, hearLeaving } from './hear-leaving'
import { type Memory, SAID } from './memory'
import { keepOneReason, supposeReason } from './reasons'
import { type Reading, readTurn, type Turn } from './turn'
import type { Understood } from './understand'

/** Reasons that are the company's own doing: sorry is right for them. */
const OUR_FAULT: ReadonlySet<Reason> = new Set(['technical', 'service-experience', 'misselling'])
/** In turns of the caller. */
const HINT_LASTS = 5
const SORROW: ReadonlySet<Reason> = new Set(['bereavement', 'illness', 'job-loss'])

export function hearCaller(understood: Understood, memory: Memory, utterance: Utterance): Turn {
  const turn = readTurn(understood.senses, utterance)
  const reason = keepOneReason(turn, memory.reason)
  const supposed = turn.find('reason') ? undefined : supposeReason(turn)
  const leaving = hearLeaving(turn, memory)
  if (supposed && (leaving ?? memory.leaving) !== 'no') turn.hear(supposed, 'maybe', supposed.words)
  hearAnswer(turn, memory)
  if (memory.leaving !== 'no') hearInsisting(turn, memory)
  else if (leaving === undefined) doubtRefusals(turn)
  return {
    heard: turn.heard,
    memory: {
      ...memory,
      leaving: leaving ?? memory.leaving,
      hint: turn.cue('wants-out') || turn.find('reason') || supposed ? HINT_LASTS : Math.max(0, memory.hint - 1),
      reason,
      topic: topicOf(turn, memory),
      why: memory.why === 'asked' && turn.heard.length > 0 ? 'answered' : memory.why,
      told: toldIn(turn, memory),
      lastSpeaker: 'caller',
      ...tellingIn(understood, memory),
    },
  }
}

/** "Yes" and "no" by what was asked. Without a question a "no" declines, and a "yes" accepts at most. */
function hearAnswer(turn: Reading, { asked, leaving }: Memory): void {
  const yes = turn.cue('yes')
  const okay = turn.cue('okay')
  const no = turn.cue('no')
  if (asked?.has('offer') && leaving !== 'no') {
    hearAnswerToOffer(turn)
    return
  }
  if (no) turn.hear({ act: 'denies' }, 'sure', no)
  if (yes && !no) {
    if (!asked) turn.hear({ act: 'confirms' }, 'maybe', yes)
    else if (asked.has('confirmation')) turn.hear({ act: 'confirms' }, 'sure', yes)
  }
  if (okay && !no) turn.hear({ act: 'accepts' }, 'maybe', okay)
}

/** One "no" to an offer, in any words, is enough; what is taken in the end counts. */
function hearAnswerToOffer(turn: Reading): void {
  const down = turn.cue('turns-down') ?? turn.cue('no') ?? turn.cue('demands-it') ?? turn.find('leaving')?.words
  const takes = turn.cue('takes-it') ?? turn.cue('yes') ?? turn.cue('okay')
  const last = turn.lastOf('turns-down', 'takes-it')
  // When unsure, release: an answer with a "not" in it that takes nothing is no yes.
  const refused = down ?? (takes ? undefined : turn.cue('negates'))
  if (turn.find('staying')) return
  if (takes && (!down || last === 'takes-it')) {
    turn.hear({ act: 'accepts' }, 'sure', takes)
    turn.drop('leaving')
  } else if (refused) {
    turn.hear({ act: 'denies' }, 'sure', refused)
    turn.hear({ act: 'release', release: 'declined' }, 'sure', refused)
  }
}

/**
 * The wish said again is insisting where it was asked about: "I've decided" is how many begin, and after a "why?" it
 * is an answer. What tells that it was said before ("as I told your colleague") insists by itself.
 */
function hearInsisting(turn: Reading, memory: Memory): void {
  const insist = (words: string | undefined) =>
    words && turn.hear({ act: 'release', release: 'insisted' }, 'sure', words)
  const asked = memory.why === 'asked'
  if (!memory.asked?.has('anything-else')) insist(turn.cue('insists'))
  if (memory.why !== 'not-asked' && !turn.find('reason')) insist(turn.cue('is-firm'))
  if ((asked && !turn.find('reason')) || saysAgain(turn, memory))
    insist(turn.cue('demands-it') ?? turn.find('leaving')?.words ?? turn.cue('close-it'))
  const justDoIt = turn.all('release').find(({ release }) => release === 'just-cancel')?.words
  // "I just don't get the time" tells why, whatever it begins with.
  const silent = !turn.find('reason') && turn.cue('gives-no-reason')
  const refuses = asked ? silent || justDoIt : undefined
  if (refuses) turn.hear({ act: 'reason', reason: 'declined-to-say' }, 'sure', refuses)
  const declines = turn.cue('declines-offers') ?? refusalOf(turn, memory)
  if (declines) turn.hear({ act: 'release', release: 'declined' }, 'sure', declines)
}

/** The wish a second time with nothing new in it, after whatever the agent asked, offered or explained; who says "okay" to that agrees. */
const saysAgain = (turn: Reading, { leaving, asked }: Memory): boolean =>
  leaving === 'sure' &&
  asked?.size === 1 &&
  (asked.has('something') || asked.has('offer')) &&
  !(turn.find('reason') || turn.cue('okay'))

/** "No, it's alright, I've sorted something": what was asked need not have been heard as an offer to be one turned down. */
function refusalOf(turn: Reading, { asked }: Memory): string | undefined {
  if (asked === undefined || asked.has('anything-else') || asked.has('confirmation') || asked.has('why'))
    return undefined
  return turn.cue('no') && turn.cue('turns-down')
}

/** Who is not known to want to leave may not have refused anything ("that's all I need"): the call remembers it until leaving is understood. */
function doubtRefusals(turn: Reading): void {
  for (const heard of turn.heard.filter(isRefusal)) {
    turn.dropWhere((other) => other === heard)
    turn.hear(heard, 'maybe', heard.words)
  }
}

function topicOf(turn: Reading, memory: Memory): Memory['topic'] {
  return turn.find('leaving')?.sure === 'sure' ? 'service' : (aboutIn(turn) ?? memory.topic)
}

/** Two telling words are something told; fewer are a nod, after which the agent goes on. */
function tellingIn({ sentences }: Understood, { said, floor }: Memory): Pick<Memory, 'said' | 'floor'> {
  const about = sentences.flatMap((sentence) => sentence.about)
  const nodded = floor === 'given-back' ? floor : 'open'
  return { said: [...said, ...about].slice(-SAID), floor: about.length > 1 ? 'told' : nodded }
}

function toldIn(turn: Reading, memory: Memory): Memory['told'] {
  const reasons = turn.heard.flatMap((h) => (h.act === 'reason' ? [h.reason] : []))
  if (reasons.some((r) => SORROW.has(r))) return 'sorrow'
  if (reasons.some((r) => OUR_FAULT.has(r)) || turn.find('complaint')) return 'fault'
  return turn.find('leaving') ? 'choice' : memory.told
}
