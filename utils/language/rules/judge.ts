import type { CallFacts, CallState, Condition, Count, HeardAct, Missing, Moment, Said, Sequence } from '../../core/rule'
import { type Millis, seconds } from '../../core/time'
import { byTime, type HeardMoment, isBefore } from './moment'

export interface World {
  now: Millis
  facts: CallFacts
  moments(leaf: Said | HeardAct): readonly HeardMoment[]
}

/** Whether a condition holds, and on which moments; a condition of states holds on none. A pure function of what was heard. */
export function judge(c: Condition, world: World): readonly HeardMoment[] | 'no' {
  if ('call' in c) return holds(c.call, world) ? [] : 'no'
  if ('not' in c) return judge(c.not, world) === 'no' ? [] : 'no'
  if ('all' in c) {
    const rests: HeardMoment[] = []
    for (const part of c.all) {
      const on = judge(part, world)
      if (on === 'no') return 'no'
      rests.push(...on)
    }
    return rests
  }
  if ('any' in c) {
    const held = c.any.map((part) => judge(part, world)).filter((on) => on !== 'no')
    return held.length > 0 ? held.flat() : 'no'
  }
  const moments =
    'sequence' in c
      ? followed(c, world)
      : 'missing' in c
        ? missed(c, world)
        : 'count' in c
          ? counted(c, world)
          : momentsOf(c, world)
  return moments.length > 0 ? moments : 'no'
}

function momentsOf(c: Moment, world: World): readonly HeardMoment[] {
  if ('any' in c) return c.any.flatMap((part) => momentsOf(part, world)).sort(byTime)
  const moments = world.moments(c)
  if ('heard' in c) return moments
  const { first, last } = c
  const from = world.facts.connectedAt
  if (first !== undefined) return moments.filter((m) => from !== undefined && m.at - from <= seconds(first))
  if (last !== undefined) return moments.filter((m) => world.now - m.at <= seconds(last))
  return moments
}

function followed({ sequence: [first, next], within }: Sequence, world: World): HeardMoment[] {
  const firsts = momentsOf(first, world)
  return momentsOf(next, world).filter((y) => firsts.some((x) => isBefore(x, y) && y.at - x.at <= seconds(within)))
}

/** What should have followed and did not. If it comes later after all, the moment is over. */
function missed({ missing, after, within }: Missing, world: World): HeardMoment[] {
  const answers = momentsOf(missing, world)
  return momentsOf(after, world)
    .filter((x) => world.now >= x.at + seconds(within) && !answers.some((y) => isBefore(x, y)))
    .map((x) => ({ ...x, key: `${x.key} unanswered`, at: x.at + seconds(within) }))
}

function counted({ count, times, within }: Count, world: World): HeardMoment[] {
  const moments = momentsOf(count, world)
  return moments.filter((m, i) => {
    const earliest = moments[i - times + 1]
    return earliest !== undefined && (within === undefined || m.at - earliest.at <= seconds(within))
  })
}

function holds(state: CallState, { facts, now }: World): boolean {
  const { leaving, reason, released, onHold, heldFor, queue, transferred, knows, verified, waited } = state
  const lasted = (since: Millis | undefined, s: number) => since !== undefined && now - since >= seconds(s)
  return (
    (leaving === undefined || leaving.includes(facts.leaving)) &&
    (reason === undefined || reason.includes(facts.reason)) &&
    (released === undefined || released === (facts.release !== undefined)) &&
    (onHold === undefined || onHold === (facts.heldSince !== undefined)) &&
    (heldFor === undefined || lasted(facts.heldSince, heldFor)) &&
    (queue === undefined || (facts.queue !== undefined && queue.includes(facts.queue))) &&
    (transferred === undefined || transferred === facts.transferred) &&
    (knows === undefined || facts.known[knows] !== undefined) &&
    (verified === undefined || verified === facts.verified) &&
    (waited === undefined || (facts.waited ?? 0) >= waited) &&
    (state.seconds === undefined || lasted(facts.connectedAt, state.seconds)) &&
    (state.stepHeard === undefined || facts.stepsHeard.includes(state.stepHeard)) &&
    (state.stepOpen === undefined || !facts.stepsHeard.includes(state.stepOpen)) &&
    (state.page === undefined || facts.page === state.page)
  )
}
