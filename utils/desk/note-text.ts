import type { Call } from '../core/call'
import { wrapUpOf } from '../core/wrapup-fill'

/** The wrap-up as text for the CRM's note field: nothing is typed twice. Facts only, a line each. */
export function noteText(call: Call): string {
  const { reason, callersWords, outcome, nextStep, cancellation, note } = wrapUpOf(call)
  const time = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
  return [
    `Outcome: ${outcome.replaceAll('-', ' ')}`,
    call.leaving.level !== 'no' && `Reason: ${reason.replaceAll('-', ' ')}${callersWords && ` ("${callersWords}")`}`,
    nextStep && `Next step: ${[nextStep.what, nextStep.who, nextStep.by].filter(Boolean).join(', ')}`,
    cancellation && `Asked to cancel: ${time(cancellation.askedAt)} UTC`,
    cancellation?.processedAt && `Processed: ${time(cancellation.processedAt)} UTC`,
    cancellation?.effective && `Effective: ${cancellation.effective}`,
    cancellation?.confirmation && `Confirmation: ${cancellation.confirmation.replace('-', ' ')}`,
    note,
  ]
    .filter(Boolean)
    .join('\n')
}
