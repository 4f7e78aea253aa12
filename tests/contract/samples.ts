import type { CallEvent, EventBody } from '../../utils/core/event'
import type { Flag, FlagName } from '../../utils/core/flag'
import { callId, cueId, eventId, ruleId } from '../../utils/core/ids'
import type { Practice } from '../../utils/core/papers/practice'
import type { PersonToCall } from '../../utils/core/person-to-call'
import type { CallSummary } from '../../utils/core/record'

export const NOON = Date.UTC(2026, 10, 21, 12)
export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

export const event = (id: string, body: EventBody = { type: 'mark', mark: 'leaving' }, at = NOON): CallEvent => ({
  ...body,
  id: eventId(id),
  at,
})
export const words = (id: string, text: string, at = NOON): CallEvent =>
  event(id, { type: 'words', speaker: 'caller', text, utterance: id }, at)
export const ended = (id: string, at = NOON): CallEvent =>
  event(id, { type: 'signal', signal: { source: 'press', phase: 'ended', sure: true, at } }, at)
export const cue = (id: string, words: string, at = NOON): CallEvent =>
  event(
    id,
    {
      type: 'cue',
      cue: {
        id: cueId(id),
        rule: ruleId('ask-why'),
        ruleVersion: 1,
        text: 'Ask what brought them here',
        why: 'A reason can only be met when it is known',
        priority: 500,
        shownAt: at,
        expiresAt: at + MINUTE,
        words,
      },
    },
    at,
  )
export const eventIds = (events: readonly CallEvent[]): string[] => events.map(({ id }) => id)

export const flag = (name: FlagName, good = false): Flag => ({ name, good, why: 'because', at: NOON })

export const summary = (id: string, changed: Partial<CallSummary> = {}): CallSummary => ({
  id: callId(id),
  startedAt: NOON,
  endedAt: NOON + 3 * MINUTE,
  duration: 3 * MINUTE,
  reason: 'price',
  callersWords: 'it has become too dear',
  outcome: 'stayed',
  flags: [],
  cues: [],
  reused: 0,
  ruleSetVersion: 1,
  seen: 'unseen',
  words: 'kept',
  callerHashes: [],
  ...changed,
})

export const practice = (id: string, at = NOON, changed: Partial<Practice> = {}): Practice => ({
  kind: 'practice',
  id,
  rev: 1,
  at,
  call: callId(`call-of-${id}`),
  why: 'Said it back before anything else',
  lines: [{ speaker: 'agent', text: 'So the bill went up and nobody told you.' }],
  credit: 'Ana',
  state: 'shared',
  ...changed,
})

export const person = (id: string, changed: Partial<PersonToCall> = {}): PersonToCall => ({
  id,
  kind: 'second-chance',
  name: 'Ada Example',
  number: '+15550100199',
  why: 'wanted to leave over the price; nobody asked',
  due: NOON,
  createdAt: NOON - MINUTE,
  callerHashes: [],
  ...changed,
})
