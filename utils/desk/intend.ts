import type { EventBody } from '../core/event'
import type { CallId, EventId } from '../core/ids'
import type { CallSignal } from '../core/signal'
import { Refused } from '../wire/serve'
import type { AgentIntent } from '../wire/topics'
import { callBackTask } from './call-back'
import type { Changes, House } from './desk'
import { type Happening, happening, type LiveCall } from './live-call'
import { sayWhoItIs } from './meet-facts'
import { withoutCallers } from './without-callers'

/** What the agent does in the overlay or the popup. */
export async function intend(
  house: House,
  id: CallId | undefined,
  intent: AgentIntent,
  cause: EventId,
  from?: { origin: string },
): Promise<Changes> {
  if (intent.do === 'show-facts-here') {
    if (from) house.ports.origins.meet(from.origin)
    return []
  }
  const at = house.ports.clock()
  const live = intent.do === 'start-call' ? await startedByAgent(house, at) : id ? house.live.get(id) : house.current()
  if (!live) throw new Refused('no-call')
  const now = happening(live, cause, at)
  await act(house, live, now, intent)
  if (house.live.has(live.call.id)) now.add(...live.prompter.look(live.call, at))
  return [{ callId: live.call.id, events: now.events }]
}

/** "I'm on a call": a desk phone, or a page that tells nothing. */
async function startedByAgent(house: House, at: number): Promise<LiveCall> {
  const current = house.current()
  return current && current.call.phase !== 'ended' ? current : house.begin(at)
}

async function act(house: House, live: LiveCall, now: Happening, intent: AgentIntent): Promise<void> {
  switch (intent.do) {
    case 'is-this-the-caller':
      return sayWhoItIs(live, now, intent, house.acquaintance())
    case 'finish-wrapup':
      return house.finish(live)
    case 'was-that-hang-up':
      now.add(...bodiesOf(live, now.at, intent))
      await keepAnswer(house, live, intent.answer, now.at)
      return
    case 'call-back':
      await house.ports.people.add(callBackTask(live, now, intent.when))
      return
    default:
      return now.add(...bodiesOf(live, now.at, intent))
  }
}

/** For the site: yes guards it from the next call on, no is never asked again there. */
async function keepAnswer(house: House, { call }: LiveCall, answer: 'yes' | 'no', at: number): Promise<void> {
  if (!call.askedOf) return
  // Pressed before the caller's name was known, perhaps.
  const { host, ...control } = withoutCallers(house, call.askedOf)
  const kind = answer === 'yes' ? 'hang-up' : 'none'
  await house.ports.sites.teach(host, { what: 'control', kind, ...control }, 'after-a-call', at)
}

function bodiesOf(live: LiveCall, at: number, intent: AgentIntent): EventBody[] {
  const state = (phase: CallSignal['phase'], more: Partial<CallSignal> = {}): EventBody => ({
    type: 'signal',
    signal: { source: 'agent', phase, sure: true, at, ...more },
  })
  switch (intent.do) {
    case 'mark':
      return [{ type: 'mark', mark: intent.mark }]
    case 'step':
      return [{ type: 'step', step: intent.step, state: intent.state }]
    case 'start-call':
      return [state('connected')]
    case 'correct-state':
      return [state(intent.to)]
    case 'cue-feedback':
      return [
        { type: 'cue-feedback', cue: intent.cue, feedback: intent.feedback },
        { type: 'cue-gone', cue: intent.cue, why: 'moment-over' },
      ]
    case 'cancel-page-question':
      return [{ type: 'mark', mark: intent.answer === 'yes' ? 'leaving' : 'not-leaving' }]
    case 'was-that-hang-up': {
      const answered: EventBody = { type: 'was-that-hang-up', answer: intent.answer }
      const endedAt = live.call.lastHangUp?.at ?? at
      return intent.answer === 'yes' ? [answered, state('ended', { endedBy: 'agent', at: endedAt })] : [answered]
    }
    case 'wrapup':
      return [{ type: 'wrapup', wrapup: intent.wrapup }]
    default:
      return []
  }
}
