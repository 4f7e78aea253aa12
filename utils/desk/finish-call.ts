import { foldCall } from '../core/call'
import { factOf } from '../core/caller'
import type { CallEvent } from '../core/event'
import { summaryOf } from '../core/record'
import { yearsWithUs } from '../core/tenure'
import type { LiveCall } from './live-call'
import type { DeskPorts } from './ports'

/** Wrapped up: the log becomes one record, and who the caller was is forgotten. */
export async function finishCall(live: LiveCall, ports: DeskPorts): Promise<void> {
  const { keepWordsDays } = ports.terms()
  // The groups of a trial are told apart by what their calls began with.
  const begun = live.events.find((event) => event.type === 'rules')?.rules ?? live.rules.mark
  const lastKnownAt = live.events.at(-1)?.at ?? live.call.startedAt
  // Facts learnt late in the call stand in lines written before them: everything is scrubbed once more with all that is known now.
  const scrub = (event: CallEvent): CallEvent => ({ ...live.ears.scrub(event), id: event.id, at: event.at })
  const call = foldCall(live.call.id, live.events.map(scrub)) ?? live.call
  // Only the number of years outlives the call, not what the record said.
  const tenure = factOf(live.caller, 'tenure')
  const years = tenure?.sure ? yearsWithUs(tenure.value, lastKnownAt) : undefined
  const terms = { ruleSetVersion: begun.version, keepWordsDays, lastKnownAt, years }
  await ports.log.fold(call.id, summaryOf(call, terms), scrub)
  await ports.facts.drop(live.call.id)
}
