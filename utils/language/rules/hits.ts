import type { CallFacts, HitId, Outcome, RuleHit } from '../../core/rule'
import { type Millis, seconds } from '../../core/time'
import type { CompiledRule } from './compile'
import { byTime, type HeardMoment } from './moment'
import { fillSlots } from './slots'

interface Standing {
  hit: RuleHit
  /** The moment it rests on; none for a rule of states. */
  moment?: string
}

/** What one rule has fired on this call: every moment once, no more often and no sooner than the rule allows. */
export interface Firing {
  /** What the rule rested on when last judged. */
  held: boolean
  begun: number
  fired: Set<string>
  /** Moments that were withdrawn and came again: a cue's id is never used twice. */
  again: Map<string, number>
  hits: Standing[]
  times: Millis[]
}
export const newFiring = (): Firing => ({
  held: false,
  begun: 0,
  fired: new Set(),
  again: new Map(),
  hits: [],
  times: [],
})

/** The rule was judged: what is new goes into `outcome.hits`, what no longer stands into `outcome.withdrawn`. */
export function settle(
  firing: Firing,
  compiled: CompiledRule,
  on: readonly HeardMoment[] | 'no',
  because: 'revised' | 'changed',
  world: { now: Millis; facts: CallFacts; language: string },
  outcome: Outcome,
): void {
  const { now } = world
  const standing = on === 'no' ? new Set<string>() : new Set(on.map((moment) => moment.key))
  firing.hits = firing.hits.filter(({ hit, moment }) => {
    if (hit.expiresAt < now) return false
    if (on !== 'no' && (moment === undefined || standing.has(moment))) return true
    outcome.withdrawn.push({ hit: hit.id, why: because === 'revised' ? 'withdrawn' : 'moment-over' })
    if (because === 'revised' && moment !== undefined) forget(firing, moment, hit)
    return false
  })
  if (on !== 'no' && !firing.held) firing.begun++
  firing.held = on !== 'no'
  if (on === 'no') return
  const latest = on.reduce<HeardMoment | undefined>((a, b) => (a && byTime(a, b) > 0 ? a : b), undefined)
  fire(firing, compiled, latest, world, outcome)
}

/** Words that were never said do not count against cool-down and most per call. */
function forget(firing: Firing, moment: string, hit: RuleHit): void {
  firing.fired.delete(moment)
  firing.again.set(moment, (firing.again.get(moment) ?? 0) + 1)
  firing.times.splice(firing.times.lastIndexOf(hit.at), 1)
}

function fire(
  firing: Firing,
  { rule, version }: CompiledRule,
  moment: HeardMoment | undefined,
  { now, facts, language }: { now: Millis; facts: CallFacts; language: string },
  outcome: Outcome,
): void {
  const key = moment?.key ?? `since ${firing.begun}`
  const at = moment?.at ?? now
  if (firing.fired.has(key) || at + seconds(rule.expires) < now) return
  firing.fired.add(key)
  const lastTime = firing.times.at(-1)
  if (firing.times.length >= rule.mostPerCall) return
  if (lastTime !== undefined && now - lastTime < seconds(rule.coolDown)) return
  firing.times.push(at)
  const again = firing.again.get(key)
  const hit: RuleHit = {
    id: `${rule.id} ${key}${again ? ` again ${again}` : ''}` as HitId,
    rule: rule.id,
    version,
    text: fillSlots(rule.say, moment?.field, facts, language),
    why: rule.why,
    priority: rule.priority,
    critical: rule.critical ?? false,
    words: moment?.words ?? '',
    at,
    expiresAt: at + seconds(rule.expires),
    ...(moment && { because: moment.because }),
    ...(rule.flag && { flag: rule.flag }),
  }
  firing.hits.push({ hit, moment: moment?.key })
  outcome.hits.push(hit)
}
