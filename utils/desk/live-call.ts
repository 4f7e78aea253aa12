import { type Call, newCall, nextCall } from '../core/call'
import { type Caller, nobodyYet } from '../core/caller'
import type { CallEvent, EventBody } from '../core/event'
import { type CallId, type EventId, eventId } from '../core/ids'
import type { Millis } from '../core/time'
import type { Ears } from './ears'
import type { CallRules } from './ports'
import type { Prompter } from './prompter'

/** A call while it lives: the fold, its log so far, who is on the line, and what listens to it. */
export interface LiveCall {
  call: Call
  caller: Caller
  events: CallEvent[]
  /** What was taken in already: a report sent again changes nothing. */
  causes: Set<string>
  ears: Ears
  prompter: Prompter
  /** Those it began with, and keeps. */
  rules: CallRules
  /** The tab in which the call is held, as far as this worker has seen: when it closes, the call is over, most likely. */
  tab?: number
  /** The frame that shows this call's controls. Two phones are two frames; a second call may share the first one's. */
  phone?: { tab: number; frame: number }
  /** Where the words come from. */
  wordsFrom?: string
}

export const beginCall = (id: CallId, at: Millis, rules: CallRules): LiveCall => ({
  call: newCall(id, at),
  caller: nobodyYet,
  events: [],
  causes: new Set(),
  ears: rules.newEars(),
  prompter: rules.newPrompter(),
  rules,
})

/**
 * One thing that happened, and all that follows from it. Its events are named after it (`cause/0`, `cause/1` …),
 * so that the same report sent again after a worker's death makes the same events, and none twice.
 */
export interface Happening {
  cause: EventId
  at: Millis
  add(...bodies: EventBody[]): void
  events: CallEvent[]
}

export function happening(live: LiveCall, cause: EventId, at: Millis): Happening {
  const events: CallEvent[] = []
  live.causes.add(cause)
  const add = (...bodies: EventBody[]) => {
    for (const body of bodies) {
      const event: CallEvent = { ...live.ears.scrub(body), id: eventId(`${cause}/${events.length}`), at }
      live.call = nextCall(live.call, event)
      live.events.push(event)
      if (event.type === 'mark') live.ears.mark(event.mark)
      events.push(event)
    }
  }
  if (live.events.length === 0) add({ type: 'rules', rules: live.rules.mark })
  return { cause, at, events, add }
}

export const causeOf = (event: CallEvent): string => event.id.slice(0, event.id.lastIndexOf('/'))
