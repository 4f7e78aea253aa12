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
  const written = call.wrapup.cancellation
  return {
    ...heard,
    ...call.wrapup,
    cancellation: written ? { ...heard.cancellation, ...written } : heard.cancellation,
  }
}

const reasonOf = (call: Call): WrapUp['reason'] =>
  call.reason.reason === 'unknown' && call.releases.some((r) => r.release === 'just-cancel')
    ? 'declined-to-say'
    : call.reason.reason

function outcomeOf(call: Call): Outcome {
  if (call.leaving.level === 'no') return 'not-a-cancellation'
  // "Okay" said to nothing in particular takes no offer.
  const closed = call.heard.findLast(
    ({ act, sure }) => sure === 'sure' && (act === 'staying' || act === 'accepts' || act === 'decided'),
  )
  if (closed?.act === 'staying' || closed?.act === 'accepts') return 'stayed'
  if (closed || call.releases.length > 0) return 'left-well'
  return 'unknown'
}

function nextStepOf(call: Call): WrapUp['nextStep'] {
  const said = call.heard.findLast((h) => h.act === 'next-step' || h.act === 'promise')
  return said && { what: said.words, who: '', by: '' }
}

const cancellationOf = (call: Call): { askedAt: Millis } | undefined =>
  call.leaving.level !== 'no' && call.leaving.since !== undefined ? { askedAt: call.leaving.since } : undefined
