import type { CallState, Condition, HeardAct, Moment, Nearby, PromptRule, Said } from '../../core/rule'
import { ACT_WORDS } from './act-words'

/** The rule in one sentence a team lead can check: "When the caller says “…” and you do not ask why within 20 s, show: …". */
export function describeRule({ when, say, coolDown, mostPerCall, queues, status }: PromptRule): string {
  const often = [
    mostPerCall === 1 ? 'once per call' : `at most ${mostPerCall} times per call`,
    ...(coolDown > 0 && mostPerCall > 1 ? [`not again within ${coolDown} s`] : []),
    ...(queues ? [`only in ${either(queues)}`] : []),
    ...(status === 'active' ? [] : [status]),
  ]
  return `When ${describeCondition(when)}, show: “${say}” (${often.join(', ')}).`
}

export function describeCondition(c: Condition): string {
  if ('all' in c) return c.all.map(inner).join(', and ')
  if ('any' in c) return either(c.any.map(inner))
  if ('not' in c) return `not (${describeCondition(c.not)})`
  if ('call' in c) return describeState(c.call)
  if ('sequence' in c)
    return `${describeMoment(c.sequence[0])}, and then within ${c.within} s ${describeMoment(c.sequence[1])}`
  if ('missing' in c)
    return `${describeMoment(c.after)}, and within ${c.within} s it has not happened that ${describeMoment(c.missing)}`
  if ('count' in c) {
    const within = c.within === undefined ? '' : ` within ${c.within} s`
    return `${describeMoment(c.count)}, ${c.times} times${within}`
  }
  return describeMoment(c)
}

const inner = (c: Condition): string => ('all' in c || 'any' in c ? `(${describeCondition(c)})` : describeCondition(c))

function describeMoment(m: Moment): string {
  if ('any' in m) return either(m.any.map(describeMoment))
  return 'said' in m ? describeSaid(m) : describeAct(m)
}

function describeSaid({ said, by, near, notNear, final, first, last }: Said): string {
  const who = by === 'caller' ? 'the caller says' : by === 'agent' ? 'you say' : 'anyone says'
  return [
    `${who} ${either(said.map((phrase) => `“${phrase}”`))}`,
    ...(near ? [`with ${nearby(near)}`] : []),
    ...(notNear ? [`without ${nearby(notNear)}`] : []),
    ...(first === undefined ? [] : [`in the first ${first} s of the call`]),
    ...(last === undefined ? [] : [`in the last ${last} s`]),
    ...(final ? ['in finished words'] : []),
  ].join(' ')
}

const SIDE = { before: 'before it', after: 'after it', around: 'around it' } as const
const nearby = ({ phrases, within, where }: Nearby) =>
  `${either(phrases.map((phrase) => `“${phrase}”`))} in the ${within === 1 ? 'word' : `${within} words`} ${SIDE[where]}`

function describeAct(act: HeardAct): string {
  const about = [
    ...(act.field ? [act.field] : []),
    ...(act.known === undefined ? [] : [act.known ? 'already known' : 'not known yet']),
    ...(act.reason ?? []),
    ...(act.release ?? []),
    ...(act.for ? [`for ${act.for.replace('-', ' ')}`] : []),
    ...(act.dearer ? [act.dearer.replace('-', ' ')] : []),
    ...(act.level === 'sure' ? ['for sure'] : []),
  ]
  return `${ACT_WORDS[act.heard]}${about.length > 0 ? ` (${about.join(', ')})` : ''}`
}

function describeState(state: CallState): string {
  const { heldFor, knows, waited, seconds, stepHeard, stepOpen } = state
  return [
    ...(state.leaving ? [`leaving is ${either(state.leaving)}`] : []),
    ...(state.reason ? [`the reason is ${either(state.reason)}`] : []),
    ...(state.released === undefined
      ? []
      : [state.released ? 'the guard is released' : 'nothing has released the guard']),
    ...(state.onHold === undefined ? [] : [state.onHold ? 'the caller is on hold' : 'the caller is not on hold']),
    ...(heldFor === undefined ? [] : [`the hold has lasted ${heldFor} s`]),
    ...(state.queue ? [`the queue is ${either(state.queue)}`] : []),
    ...(state.transferred === undefined
      ? []
      : [state.transferred ? 'the call was transferred' : 'the call came directly']),
    ...(knows === undefined ? [] : [`${knows} is known`]),
    ...(state.verified === undefined ? [] : [state.verified ? 'the caller is verified' : 'the caller is not verified']),
    ...(waited === undefined ? [] : [`the caller waited ${waited} s or longer`]),
    ...(seconds === undefined ? [] : [`the call has lasted ${seconds} s`]),
    ...(stepHeard === undefined ? [] : [`the step ${stepHeard} was heard`]),
    ...(stepOpen === undefined ? [] : [`the step ${stepOpen} is open`]),
    ...(state.page ? ['a cancel page is open'] : []),
  ].join(' and ')
}

const either = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}` : (parts[0] ?? '')
