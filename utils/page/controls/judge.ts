import type { ControlJudged, ControlKind } from '../../core/control'
import type { CallState, ControlDescription } from './description'
import { means, words } from './lexicon'
import { objectionTo } from './objections'
import type { Deed } from './reading'
import { type Sign, signsOf } from './signs'

/** One plain word is enough to name the deed, or two weak ones. */
const ENOUGH = 2
/** Two independent signs, one of them plain, or three weak ones (DESIGN §4). */
const SURE = 2.8

/** Judged from what is pressed and the call's state alone. Only a hang-up on an active call can be a sure one. Never throws. */
export function judgeControl(d: ControlDescription, state: CallState): ControlJudged {
  if (d.known) return ofKnown(d.known, state)
  const signs = inState(signsOf(d), state)
  const deed = heaviest(signs)
  if (!deed) return { kind: 'none', sure: 'sure', why: 'nothing speaks of a call' }
  const speaking = signs.filter((sign) => sign.deed === deed)
  const said = [...new Set(speaking.map((sign) => sign.why))].join(' · ')
  const objection = objectionTo(
    deed,
    d,
    signs.some((sign) => sign.from === 'name'),
  )
  const weight = total(speaking) - objection.weight
  if (weight < enough(deed, state)) {
    return {
      kind: 'none',
      sure: weight < 1 ? 'sure' : 'unsure',
      why: objection.weight > 0 ? objection.why : `only ${said}`,
    }
  }
  const several = new Set(speaking.map((sign) => sign.from)).size > 1
  const plain = several && objection.weight === 0 && weight >= (state === 'ringing' ? ENOUGH : SURE)
  const kind = kindOf(deed, state, d)
  return { kind, sure: plain && (kind !== 'hang-up' || state === 'active') ? 'sure' : 'unsure', why: said }
}

function ofKnown(known: ControlKind, state: CallState): ControlJudged {
  const why = 'taught, or known of this site'
  if (known !== 'hang-up' || state === 'active') return { kind: known, sure: 'sure', why }
  return state === 'ringing'
    ? { kind: 'decline', sure: 'sure', why }
    : { kind: known, sure: 'unsure', why: `${why} · no call is live` }
}

/** While it rings an ending declines and "Call" answers. On a call, a class named reject only adds to what ends it. */
function inState(signs: Sign[], state: CallState): Sign[] {
  const refusing = state === 'ringing' || signs.some((s) => s.from === 'name' && s.deed === 'refuse')
  return signs.map((s) => {
    if (s.deed === 'end' && refusing) return { ...s, deed: 'refuse' }
    if (s.deed === 'refuse' && !refusing) return { ...s, deed: 'end', weight: Math.min(s.weight, 1.1) }
    if (s.deed === 'dial' && state === 'ringing' && s.weight < ENOUGH) return { ...s, deed: 'take' }
    return s
  })
}

/** The strongest word of each origin, added up. */
function total(signs: readonly Sign[]): number {
  const best: Partial<Record<Sign['from'], number>> = {}
  for (const { from, weight } of signs) best[from] = Math.max(weight, best[from] ?? 0)
  return Object.values(best).reduce((sum, weight) => sum + weight, 0)
}

function heaviest(signs: readonly Sign[]): Deed | undefined {
  const weightOf = (deed: Deed) => total(signs.filter((sign) => sign.deed === deed))
  return signs.map((sign) => sign.deed).sort((a, b) => weightOf(b) - weightOf(a))[0]
}

/** A ringing call makes a bare "Accept" an answer; anywhere else it may be a cookie banner's. Hold and mute do little harm when guessed. */
function enough(deed: Deed, state: CallState): number {
  if (deed === 'take' || deed === 'refuse') return state === 'ringing' ? 1.1 : ENOUGH
  return deed === 'end' || deed === 'dial' ? ENOUGH : 1.2
}

const KIND: Record<Exclude<Deed, 'end'>, ControlKind> = {
  refuse: 'decline',
  take: 'answer',
  hold: 'hold',
  resume: 'resume',
  mute: 'mute',
  transfer: 'transfer',
  dial: 'dial',
}

/** A button that says both call and hang up, pressed without a call, calls. */
function kindOf(deed: Deed, state: CallState, d: ControlDescription): ControlKind {
  if (deed !== 'end') return KIND[deed]
  const both = state !== 'active' && means(words(`${d.name} ${d.title}`), 'dial')
  return both ? 'dial' : 'hang-up'
}
