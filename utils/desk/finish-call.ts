import { summaryOf } from '../core/record'
import type { LiveCall } from './live-call'
import type { DeskPorts } from './ports'

/** Wrapped up: the log becomes one record, and who the caller was is forgotten. */
export async function finishCall(live: LiveCall, ports: DeskPorts): Promise<void> {
  const { ruleSetVersion, keepWordsDays } = ports.terms()
  const lastKnownAt = live.events.at(-1)?.at ?? live.call.startedAt
  await ports.log.fold(live.call.id, summaryOf(live.call, { ruleSetVersion, keepWordsDays, lastKnownAt }))
  await ports.facts.drop(live.call.id)
}
