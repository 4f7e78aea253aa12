import { PAUSING_STEPS } from '../core/step'
import { formatClock, type Millis } from '../core/time'
import type { CallView, FactView, StepView } from '../wire/topics'

/** The caller as the agent would say it; undefined while nothing sure is known. */
export function callerName(call: CallView): string | undefined {
  const sure = (field: FactView['field']) => call.caller.facts.find((f) => f.sure && f.field === field)?.value
  return sure('name') ?? sure('company') ?? sure('phone')
}

/** Sure facts without the name, which stands in the header. An unsure one is asked about, never shown as known. */
export const factsToShow = (call: CallView): FactView[] => call.caller.facts.filter((f) => f.sure && f.field !== 'name')

const pausing: ReadonlySet<string> = new Set(PAUSING_STEPS)

/** After a release nothing is asked of the caller any more: what was heard stays, and how to close kindly. */
export const stepsToShow = (call: CallView): StepView[] =>
  call.release ? call.steps.filter((s) => s.state === 'heard' || !pausing.has(s.step)) : call.steps

/** Talk time while it runs, ringing time before, the whole call's length after. */
export function callClock(call: CallView, now: Millis): string {
  const from = call.connectedAt ?? call.startedAt
  return formatClock((call.phase === 'wrapup' ? (call.endedAt ?? now) : now) - from)
}
