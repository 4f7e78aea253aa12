import type { Call } from '../core/call'
import type { CallFacts } from '../core/rule'
import { STEPS } from '../core/step'

/** What the rules may know of a call besides its words: its fold, in the rules' own terms. */
export function callFacts(call: Call): CallFacts {
  const lastHold = call.holds.at(-1)
  return {
    connectedAt: call.connectedAt,
    leaving: call.leaving.level,
    reason: call.reason.reason,
    release: call.releases[0]?.release,
    heldSince: lastHold && lastHold.to === undefined ? lastHold.from : undefined,
    queue: call.queue,
    waited: call.waited,
    transferred: call.keys.chain !== undefined,
    known: knownFacts(call),
    verified: call.verified !== undefined,
    stepsHeard: STEPS.filter((step) => call.steps[step]),
    page: call.cancelPage === 'not-seen' ? undefined : 'cancel-page',
  }
}

function knownFacts(call: Call): CallFacts['known'] {
  const known: CallFacts['known'] = {}
  for (const fact of Object.values(call.facts))
    if (fact?.sure) known[fact.field] = { from: fact.source, since: fact.at }
  return known
}
