import type { Call } from './call'
import { signOfLeaving } from './fold-leaving'
import { release } from './fold-release'
import { hearStep } from './fold-step'
import type { Heard } from './heard'
import { releaseOf } from './reason'

/** What the listener understood moves the call. Steps are heard generously, leaving only by plain words (DESIGN §4). */
export function foldHeard(before: Call, heard: Heard): Call {
  const call: Call = { ...before, hearsWords: true, heard: [...before.heard, heard] }
  const { at, words } = heard
  switch (heard.act) {
    case 'leaving':
      return signOfLeaving(call, { sure: heard.sure, sign: `words:${heard.utterance}`, words, at })
    case 'release':
      // Half heard is enough: when unsure, release (RULES.md). A missed pause costs less than a false one.
      return release(call, heard.release, at, words)
    case 'reason':
      return foldReason(call, heard)
    case 'staying':
      return heard.sure === 'sure'
        ? release(hearStep(call, 'settled', 'caller-words', heard), 'caller-closed', at, words)
        : call
    case 'decided':
    case 'accepts':
      return hearStep(call, 'settled', 'caller-words', heard)
    case 'asks-why':
      return hearStep(call, 'why', 'agent-words', heard)
    case 'open-question':
      return call.leaving.level === 'no' ? call : hearStep(call, 'why', 'agent-words', heard)
    case 'reflection':
    case 'asks-confirmation':
      return call.leaving.level === 'no' ? call : hearStep(call, 'said-back', 'agent-words', heard)
    case 'confirms':
      return foldConfirms(call, heard)
    case 'agent-thanks':
    case 'thanks-for-waiting':
      return hearStep(call, 'thank', 'agent-words', heard)
    case 'next-step':
      return hearStep(call, 'close-well', 'agent-words', heard)
    default:
      return call
  }
}

function foldReason(call: Call, heard: Heard & { act: 'reason' }): Call {
  const { at, words } = heard
  const told = hearStep(call, 'why', 'caller-words', heard)
  const better = heard.sure === 'sure' || told.reason.reason === 'unknown'
  const known = better ? { ...told, reason: { reason: heard.reason, sure: heard.sure, words, at } } : told
  const frees = releaseOf(heard.reason)
  return frees ? release(known, frees, at, words) : known
}

/** A caller's "yes, exactly" after the agent spoke of it proves that it was said back, and settles it. */
function foldConfirms(call: Call, heard: Heard): Call {
  if (call.leaving.level === 'no') return call
  return hearStep(hearStep(call, 'said-back', 'caller-words', heard), 'settled', 'caller-words', heard)
}
