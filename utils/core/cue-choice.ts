import type { Call, CueShown } from './call'
import type { Cue } from './cue'
import type { EventBody } from './event'
import type { Speaker } from './heard'
import { cueId } from './ids'
import type { RuleHit, Withdrawal } from './rule'
import type { Millis } from './time'

/** How much an agent wants to see. The agent sets it, and needs nobody's leave. */
export type QuietLevel = 'all' | 'fewer' | 'critical-only'

/** A call's budget of cues and the least priority that shows; critical ones always may. Vendors report 0–3 cues a call as useful (FIELD §2). */
const LEVELS: Record<QuietLevel, { budget: number; least: number }> = {
  all: { budget: 8, least: 0 },
  fewer: { budget: 3, least: 600 },
  'critical-only': { budget: 0, least: 1001 },
}

export interface CueScene {
  /** What stands, the shown one included. */
  hits: readonly RuleHit[]
  /** What went in this look. */
  withdrawn?: readonly Withdrawal[]
  call: Call
  now: Millis
  speaking?: Speaker
  quiet: QuietLevel
}

/** The one current cue: what goes and what shows now, as events of the call. Nothing to say = no events. */
export function chooseCue(scene: CueScene): EventBody[] {
  const { call, now } = scene
  const shown = call.cues.findLast((one) => !one.gone)
  const over = shown && whyOver(shown, scene)
  const next = best(scene)
  if (shown && !over && (!next || next.priority <= shown.cue.priority)) return []
  const events: EventBody[] = []
  if (shown) events.push({ type: 'cue-gone', cue: shown.cue.id, why: over ?? 'replaced' })
  if (next) events.push({ type: 'cue', cue: cueOf(next, now) })
  return events
}

function whyOver({ cue, feedback }: CueShown, { hits, withdrawn, now }: CueScene) {
  if (cue.expiresAt <= now) return 'expired'
  if (feedback) return feedback === 'wrong' ? 'withdrawn' : 'moment-over'
  if (hits.some((hit) => cueOf(hit, now).id === cue.id)) return undefined
  return withdrawn?.find(({ hit }) => cueId(hit) === cue.id)?.why ?? 'moment-over'
}

function best({ hits, call, now, speaking, quiet }: CueScene): RuleHit | undefined {
  const wrong = new Set(call.cues.filter((one) => one.feedback === 'wrong').map((one) => one.cue.rule))
  const seen = new Set(call.cues.map((one) => one.cue.id))
  const spent = call.cues.filter((one) => one.gone?.why !== 'withdrawn').length
  const { budget, least } = LEVELS[quiet]
  return hits
    .filter((hit) => hit.expiresAt > now && !seen.has(cueId(hit.id)) && !wrong.has(hit.rule))
    .filter((hit) => hit.critical || (speaking !== 'caller' && spent < budget && hit.priority >= least))
    .reduce<RuleHit | undefined>((a, b) => (a && comesFirst(a, b) ? a : b), undefined)
}

const comesFirst = (a: RuleHit, b: RuleHit) => a.priority > b.priority || (a.priority === b.priority && a.at >= b.at)

const cueOf = (hit: RuleHit, now: Millis): Cue => ({
  id: cueId(hit.id),
  rule: hit.rule,
  ruleVersion: hit.version,
  text: hit.text,
  why: hit.why,
  priority: hit.priority,
  shownAt: now,
  expiresAt: hit.expiresAt,
  words: hit.words,
})
