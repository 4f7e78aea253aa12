import type { Call } from './call'
import type { Millis } from './time'
import type { Outcome, WrapUp } from './wrapup'

/** The wrap-up as heard; what the agent wrote stands over it. Facts only, no summary in our words (FIELD §9.7). */
export function wrapUpOf(call: Call): WrapUp {
  const heard: WrapUp = {
    reason: reasonOf(call),
    callersWords: call.reason.words ?? call.leaving.words ?? '',
    outcome: outcomeOf(call),
    nextStep: nextStepOf(call),
    cancellation: cancellationOf(call),
    note: '',
  }
  return {
    ...heard,
    ...call.wrapup,
    cancellation: heard.cancellation && { ...heard.cancellation, ...call.wrapup.cancellation },
  }
}

const reasonOf = (call: Call): WrapUp['reason'] =>
  call.reason.reason === 'unknown' && call.releases.some((r) => r.release === 'just-cancel')
    ? 'declined-to-say'
    : call.reason.reason

function outcomeOf(call: Call): Outcome {
  if (call.leaving.level === 'no') return 'not-a-cancellation'
  const closed = call.heard.findLast((h) => h.act === 'staying' || h.act === 'accepts' || h.act === 'decided')
  if (closed?.act === 'staying' || closed?.act === 'accepts') return 'stayed'
  if (closed || call.releases.length > 0) return 'left-well'
  return 'unknown'
}

function nextStepOf(call: Call): WrapUp['nextStep'] {
  const said = call.heard.findLast((h) => h.act === 'next-step' || h.act === 'promise')
  return said && { what: said.words, who: '', by: '' }
}

const cancellationOf = (call: Call): { askedAt: Millis } | undefined =>
  call.leaving.level !== 'no' && call.leaving.since ? { askedAt: call.leaving.since } : undefined
