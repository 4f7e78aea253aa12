import type { CallWords } from '../../core/call-words'
import type { ControlJudged, ControlKind } from '../../core/control'
import { words } from '../../language/word-lists'
import type { CallState, ControlDescription } from './description'
import { createLexicon, type Lexicon } from './lexicon'
import { objectionTo } from './objections'
import { type Sign, signsOf } from './signs'

/** One plain word is enough to name what a control does, or two weak ones. */
const ENOUGH = 2
/** Two independent signs, one of them plain, or three weak ones (DESIGN §4). */
const SURE = 2.8

/** Judges from what is pressed and the call's state alone. Only a hang-up on an active call can be a sure one. Never throws. */
export type Judge = (control: ControlDescription, state: CallState) => ControlJudged

export function createJudge(words: CallWords): Judge {
  const lexicon = createLexicon(words)
  return (control, state) => judgeControl(lexicon, control, state)
}

function judgeControl(lexicon: Lexicon, d: ControlDescription, state: CallState): ControlJudged {
  const signs = d.known ? taught(d.known) : signsOf(lexicon, d)
  const said = signs.map((sign) => inState(sign, state, signs))
  const weightOf = (kind: ControlKind) => total(said.filter((sign) => sign.kind === kind))
  const kind = said.map((sign) => sign.kind).sort((a, b) => weightOf(b) - weightOf(a))[0]
  if (!kind) return { kind: 'none', sure: 'sure', why: 'nothing speaks of a call' }
  const speaking = said.filter((sign) => sign.kind === kind)
  const why = [...new Set(speaking.map((sign) => sign.why))].join(' · ')
  const objection = objectionTo(
    lexicon,
    kind,
    d,
    said.some((sign) => sign.from === 'name'),
  )
  const weight = weightOf(kind) - objection.weight
  if (weight < enough(kind, state)) {
    return {
      kind: 'none',
      sure: weight < 1 ? 'sure' : 'unsure',
      why: objection.weight > 0 ? objection.why : `only ${why}`,
    }
  }
  const several = new Set(speaking.map((sign) => sign.from)).size > 1
  const plain = several && objection.weight === 0 && weight >= (state === 'ringing' ? ENOUGH : SURE)
  const among = speaking.some(({ from }) => from === 'place') ? 'among' : undefined
  const stands = d.known ? 'known' : among
  return outsideCall(lexicon, d, state, { kind, sure: plain ? 'sure' : 'unsure', why, stands })
}

/** Taught by the agent or known of the site: as good as a name and the code behind it. */
const taught = (kind: ControlKind): Sign[] =>
  (['name', 'code'] as const).map((from) => ({ from, kind, weight: ENOUGH, why: 'taught, or known of this site' }))

/** While it rings an ending declines and "Call" answers. On a call, a class named reject only adds to what ends it. */
function inState(sign: Sign, state: CallState, signs: readonly Sign[]): Sign {
  const ringing = state === 'ringing'
  const declining = ringing || signs.some(({ from, kind }) => from === 'name' && kind === 'decline')
  // A handset that is neither red nor turned down answers, while it rings.
  if (ringing && sign.from === 'icon' && sign.kind === 'hang-up' && signs.some(isOpenHandset))
    return { ...sign, weight: 0 }
  if (sign.kind === 'hang-up' && declining) return { ...sign, kind: 'decline' }
  if (sign.kind === 'decline' && !declining) return { ...sign, kind: 'hang-up', weight: Math.min(sign.weight, 1.1) }
  return sign.kind === 'dial' && ringing && sign.weight < ENOUGH ? { ...sign, kind: 'answer' } : sign
}

const isOpenHandset = ({ from, kind }: Sign) => from === 'icon' && kind === 'answer'

/** The strongest of each origin, added up. */
function total(signs: readonly Sign[]): number {
  const best: Record<string, number> = {}
  for (const { from, weight } of signs) best[from] = Math.max(weight, best[from] ?? 0)
  return Object.values(best).reduce((sum, weight) => sum + weight, 0)
}

/** A ringing call makes a bare "Accept" an answer; anywhere else it may be a cookie banner's. Hold and mute guessed do little harm. */
const enough = (kind: ControlKind, state: CallState): number =>
  /hold|resume|mute|transfer/.test(kind) ? 1.2 : state === 'ringing' && kind !== 'dial' ? 1.1 : ENOUGH

/** Without a call nothing is surely hung up, and a button that says both call and hang up calls. */
function outsideCall(
  { means }: Lexicon,
  d: ControlDescription,
  state: CallState,
  judged: ControlJudged,
): ControlJudged {
  if (judged.kind !== 'hang-up' || state === 'active') return judged
  const both = means(words(`${d.name} ${d.title}`), 'dial')
  return { ...judged, kind: both ? 'dial' : 'hang-up', sure: 'unsure' }
}
