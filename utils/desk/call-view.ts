import type { Call, CallPhase } from '../core/call'
import type { Caller } from '../core/caller'
import { flagsOf } from '../core/flags'
import { type GuardPolicy, openSteps, saveable, verdictOf } from '../core/guard'
import { STEPS, type StepName } from '../core/step'
import { wrapUpOf } from '../core/wrapup-fill'
import type { CallerCard, CallView, Question, StepView } from '../wire/topics'

export interface CallParts {
  call: Call
  caller: Caller
  wordsFrom?: string
}

/** One live call as the overlay shows it. Pure: a picture of the fold, nothing remembered. */
export function callView({ call, caller, wordsFrom }: CallParts, policy: GuardPolicy, current: boolean): CallView {
  const verdict = verdictOf(call, policy)
  const ended = call.phase === 'ended'
  return {
    id: call.id,
    phase: phaseShown(call.phase),
    guessed: !call.phaseSure,
    stateFrom: call.phaseFrom,
    startedAt: call.startedAt,
    connectedAt: call.connectedAt,
    endedAt: call.endedAt,
    current,
    hearing: call.hearsWords ? 'words' : 'nothing',
    ...(wordsFrom && { wordsFrom }),
    caller: cardOf(call, caller),
    cue: call.cues.findLast((shown) => !shown.gone)?.cue,
    steps: STEPS.map((step) => stepView(call, step)),
    leaving: {
      level: call.leaving.level,
      words: call.leaving.words,
      since: call.leaving.since,
      from: call.leaving.from,
    },
    reason: { reason: call.reason.reason, words: call.reason.words },
    release: call.releases[0] && { release: call.releases[0].release, words: call.releases[0].words },
    guard:
      verdict.say === 'pause' ? { state: 'would-pause', open: verdict.open } : { state: 'passes', why: verdict.why },
    question: ended ? endQuestion(call) : questionOf(call, caller),
    pause: call.pause?.choice,
    wrapup: ended ? wrapUpOf(call) : undefined,
    secondChance: ended ? secondChanceOf(call) : undefined,
    flags: flagsOf(call),
  }
}

const phaseShown = (phase: CallPhase): CallView['phase'] => (phase === 'ended' ? 'wrapup' : phase)

const cardOf = (call: Call, caller: Caller): CallerCard => ({
  facts: caller.facts.map(({ field, value, source, seenAt, sure }) => ({ field, value, from: source, seenAt, sure })),
  verified: call.verified && { at: call.verified.at, how: 'agent' },
})

function stepView(call: Call, step: StepName): StepView {
  const heard = call.steps[step]
  return heard ? { step, state: 'heard', how: heard.how, words: heard.words } : { step, state: 'open' }
}

/** ms before the end: a press longer ago ended nothing, and the agent would not remember it. */
const MAY_HAVE_ENDED_IT = 10_000

/** After the call nobody is asked who it was. */
const endQuestion = (call: Call): Question | undefined =>
  call.askHangUp === 'ask' && isJustBeforeEnd(call) && !isSurelyHungUp(call) ? { ask: 'was-that-hang-up' } : undefined

const isJustBeforeEnd = ({ askedAt, endedAt }: Call) =>
  askedAt !== undefined && endedAt !== undefined && askedAt <= endedAt && endedAt - askedAt <= MAY_HAVE_ENDED_IT

/** Ended by a press of a control that surely hangs up: the doubtful one was another. */
const isSurelyHungUp = ({ phase, phaseFrom, phaseSure }: Call) =>
  phase === 'ended' && phaseFrom === 'press' && phaseSure

/** One question at a time: who this is comes before what they want. */
function questionOf(call: Call, { question }: Caller): Question | undefined {
  if (question) return { ask: 'is-this-the-caller', field: question.field, have: question.have, seen: question.seen }
  if (call.cancelPage === 'asked' && call.leaving.level !== 'sure' && call.releases.length === 0)
    return { ask: 'cancel-page' }
  return undefined
}

/** A save-able call that ended anyway: call back within minutes (DESIGN §4). */
const secondChanceOf = (call: Call) =>
  saveable(call) && openSteps(call).length > 0 ? { open: openSteps(call) } : undefined
