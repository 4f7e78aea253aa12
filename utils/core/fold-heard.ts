import type { Call } from './call'
import { signOfLeaving } from './fold-leaving'
import { isRefusal, release } from './fold-release'
import { hearStep } from './fold-step'
import type { Heard } from './heard'
import { type Release, releaseOf } from './reason'

/** What the listener understood moves the call. Steps are heard generously, leaving only by plain words (DESIGN §4). */
export function foldHeard(before: Call, heard: Heard): Call {
  const call: Call = { ...before, hearsWords: true, heard: [...before.heard, heard] }
  const { at, words } = heard
  switch (heard.act) {
    case 'leaving':
      return signOfLeaving(call, { sure: heard.sure, sign: `words:${heard.utterance}`, words, at })
    case 'release':
      // Half heard is enough: when unsure, release (RULES.md). A missed pause costs less than a false one.
      return frees(call, heard, heard.release)
    case 'reason':
      return foldReason(call, heard)
    case 'staying':
      return heard.sure === 'sure'
        ? release(hearStep(call, 'settled', 'caller-words', heard), 'caller-closed', at, words)
        : call
    case 'decided':
    case 'accepts':
      // "I'd like to cancel" is how it begins; the same resolve after the reason was told is how it is settled.
      return toldBefore(call, heard) ? hearStep(call, 'settled', 'caller-words', heard) : call
    case 'asks-why':
      return hearStep(call, 'why', 'agent-words', heard)
    case 'open-question':
      return call.leaving.level === 'no' ? call : hearStep(call, 'why', 'agent-words', heard)
    case 'reflection':
      // Half heard, it waits for the caller's "yes".
      return heard.sure === 'maybe' && heard.speaker === 'agent' ? call : saidBack(call, heard)
    case 'asks-confirmation':
      return saidBack(call, heard)
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

const saidBack = (call: Call, heard: Heard): Call =>
  call.leaving.level === 'no' ? call : hearStep(call, 'said-back', 'agent-words', heard)

function foldReason(call: Call, heard: Heard & { act: 'reason' }): Call {
  const { at, words } = heard
  const answered = hearStep(call, 'why', 'caller-words', heard)
  // The first plain reason stays the reason; what comes up later is part of the story. What sets free always counts.
  const { reason: before, sure } = answered.reason
  // "I'd rather not go into it" takes back no reason that was told.
  const told = heard.reason !== 'declined-to-say' && releaseOf(heard.reason) !== undefined
  const better = before === 'unknown' || (heard.sure === 'sure' && (sure === 'maybe' || told))
  const known = better ? { ...answered, reason: { reason: heard.reason, sure: heard.sure, words, at } } : answered
  return frees(known, heard, releaseOf(heard.reason))
}

const frees = (call: Call, heard: Heard, by: Release | undefined): Call =>
  by === undefined || (isRefusal(heard) && call.leaving.level === 'no')
    ? call
    : release(call, by, heard.at, heard.words)

const toldBefore = (call: Call, { at, utterance }: Heard): boolean =>
  call.steps.why !== undefined && call.steps.why.at <= at && !call.leaving.signs.includes(`words:${utterance}`)

/** A caller's "yes, exactly" after the agent spoke of it proves that it was said back, and settles it; a "yes" to open with does not. */
function foldConfirms(call: Call, heard: Heard): Call {
  const opening = heard.speaker === 'caller' && heard.sure === 'maybe'
  if (call.leaving.level === 'no' || opening) return call
  return hearStep(hearStep(call, 'said-back', 'caller-words', heard), 'settled', 'caller-words', heard)
}
