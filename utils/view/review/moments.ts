import { foldCall } from '../../core/call'
import type { CallerField } from '../../core/caller-field'
import type { Cue, CueFeedback } from '../../core/cue'
import { type CueFate, fateOf } from '../../core/cue-fate'
import type { AgentMark, CallEvent, FactSource, PauseChoice, PressOutcome } from '../../core/event'
import type { Heard } from '../../core/heard'
import type { CallId, CueId } from '../../core/ids'
import type { Release } from '../../core/reason'
import type { SignalPhase } from '../../core/signal'
import type { StepEvidence, StepName } from '../../core/step'
import type { Millis } from '../../core/time'
import type { Outcome } from '../../core/wrapup'

/** What happened at one moment of the call, in the shape the drawing and the list of moments share. */
export type Happening =
  | { is: 'call'; phase: SignalPhase; endedBy?: 'agent' | 'caller' }
  | { is: 'heard'; heard: Heard }
  | { is: 'cue'; cue: Cue; fate: CueFate }
  | { is: 'step-heard'; step: StepName; how: StepEvidence; words?: string }
  | { is: 'step-reopened'; step: StepName }
  | { is: 'release'; release: Release; words?: string }
  | { is: 'press'; outcome: PressOutcome; why: string }
  | { is: 'choice'; choice: PauseChoice }
  | { is: 'mark'; mark: AgentMark }
  | { is: 'known'; facts: { field: CallerField; source: FactSource }[] }
  | { is: 'conflict'; field: CallerField }
  | { is: 'reused'; field: CallerField; how: 'filled' | 'shown-instead-of-asking' }
  | { is: 'cancel-page' }
  | { is: 'wrapped-up'; outcome?: Outcome }

export interface Moment {
  id: string
  at: Millis
  happening: Happening
  /** The transcript line it rests on, where there is one. */
  utterance?: string
}

/** Facts that became known at one glance (a record opened, a panel read) are one moment. */
const TOGETHER: Millis = 1000

export function momentsOf(events: readonly CallEvent[], known: ReadonlySet<string>): Moment[] {
  const fates = fatesOf(events)
  const moments: Moment[] = []
  let phase: SignalPhase | undefined
  for (const event of events) {
    if (event.type === 'signal' && event.signal.phase === phase) continue
    if (event.type === 'signal') phase = event.signal.phase
    const happening = happeningOf(event, fates)
    if (!happening) continue
    const before = moments.at(-1)
    if (before && happening.is === 'known' && before.happening.is === 'known' && event.at - before.at <= TOGETHER) {
      before.happening.facts.push(...happening.facts)
      continue
    }
    const said = event.type === 'heard' ? event.heard.utterance : undefined
    moments.push({ id: event.id, at: event.at, happening, ...(said && known.has(said) && { utterance: said }) })
  }
  return moments
}

/** What no single event says, but the fold does: when a step was heard, and when a release set in. */
export function judgedOf(id: CallId, events: readonly CallEvent[]): Moment[] {
  const call = foldCall(id, events)
  if (!call) return []
  const steps = Object.entries(call.steps).map(([step, { how, words, at }]) => ({
    id: `step-${step}`,
    at,
    happening: { is: 'step-heard' as const, step: step as StepName, how, ...(words && { words }) },
  }))
  const releases = call.releases.map(({ release, words, at }) => ({
    id: `release-${release}`,
    at,
    happening: { is: 'release' as const, release, ...(words && { words }) },
  }))
  return [...steps, ...releases]
}

function fatesOf(events: readonly CallEvent[]): Map<CueId, CueFate> {
  const told = new Map<CueId, { feedback?: CueFeedback; gone?: { why: string } }>()
  for (const event of events) {
    if (event.type === 'cue-feedback') told.set(event.cue, { ...told.get(event.cue), feedback: event.feedback })
    if (event.type === 'cue-gone') told.set(event.cue, { ...told.get(event.cue), gone: { why: event.why } })
  }
  return new Map([...told].map(([cue, how]) => [cue, fateOf(how)]))
}

function happeningOf(event: CallEvent, fates: ReadonlyMap<CueId, CueFate>): Happening | undefined {
  switch (event.type) {
    case 'signal':
      return { is: 'call', phase: event.signal.phase, ...(event.signal.endedBy && { endedBy: event.signal.endedBy }) }
    case 'heard':
      return { is: 'heard', heard: event.heard }
    case 'cue':
      return { is: 'cue', cue: event.cue, fate: fates.get(event.cue.id) ?? 'shown' }
    case 'step':
      return event.state === 'open' ? { is: 'step-reopened', step: event.step } : undefined
    case 'press':
      return { is: 'press', outcome: event.outcome, why: event.why }
    case 'pause-choice':
      return { is: 'choice', choice: event.choice }
    case 'mark':
      return { is: 'mark', mark: event.mark }
    case 'fact':
      return { is: 'known', facts: [{ field: event.fact.field, source: event.fact.source }] }
    case 'fact-conflict':
      return { is: 'conflict', field: event.field }
    case 'fact-used':
      return { is: 'reused', field: event.field, how: event.how }
    case 'page':
      return { is: 'cancel-page' }
    case 'wrapup':
      return { is: 'wrapped-up', ...(event.wrapup.outcome && { outcome: event.wrapup.outcome }) }
    default:
      return undefined
  }
}
