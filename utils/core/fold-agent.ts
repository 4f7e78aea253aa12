import type { Call } from './call'
import type { AgentMark, CallEvent } from './event'
import { signOfLeaving } from './fold-leaving'
import { countRefusals, release } from './fold-release'
import { hearStep, reopenStep } from './fold-step'
import type { Millis } from './time'

/** What the agent does: marks, ticks, presses, the choice on a pause card, the wrap-up. */
export function foldAgent(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'mark':
      return foldMark({ ...call, marks: [...call.marks, { mark: event.mark, at: event.at }] }, event.mark, event.at)
    case 'step':
      return event.state === 'heard' ? hearStep(call, event.step, 'tick', event) : reopenStep(call, event.step)
    case 'page': {
      const asked: Call = { ...call, cancelPage: call.cancelPage === 'not-seen' ? 'asked' : call.cancelPage }
      return call.leaving.level === 'maybe'
        ? signOfLeaving(asked, { sure: 'maybe', sign: 'cancel-page', at: event.at })
        : asked
    }
    case 'press':
      return event.outcome === 'paused'
        ? { ...call, pause: call.pause ?? { at: event.at, open: event.why } }
        : { ...call, lastHangUp: { at: event.at, why: event.why } }
    case 'pause-choice':
      return call.pause && !call.pause.choice
        ? { ...call, pause: { ...call.pause, choice: event.choice, chosenAt: event.at } }
        : call
    case 'was-that-hang-up':
      return foldHangUpQuestion(call, event)
    case 'wrapup':
      return { ...call, wrapup: { ...call.wrapup, ...event.wrapup } }
    default:
      return call
  }
}

/** Asked once: of the last press of its kind, and not again when it was answered. */
function foldHangUpQuestion(call: Call, { answer, control, at }: CallEvent & { type: 'was-that-hang-up' }): Call {
  if (answer !== 'ask') return { ...call, askHangUp: 'answered' }
  return call.askHangUp === 'answered' ? call : { ...call, askHangUp: 'ask', askedOf: control, askedAt: at }
}

function foldMark(call: Call, mark: AgentMark, at: Millis): Call {
  switch (mark) {
    case 'leaving':
      return countRefusals({
        ...call,
        cancelPage: call.cancelPage === 'asked' ? 'answered' : call.cancelPage,
        leaving: { ...call.leaving, level: 'sure', from: 'mark', since: call.leaving.since ?? at },
      })
    case 'not-leaving':
      return release(
        {
          ...call,
          cancelPage: call.cancelPage === 'asked' ? 'answered' : call.cancelPage,
          leaving: { level: 'no', signs: [] },
        },
        'agent-said-so',
        at,
      )
    case 'just-cancel':
      return release(call, 'just-cancel', at)
    case 'verified':
      return { ...call, verified: { at } }
    default:
      return call
  }
}
