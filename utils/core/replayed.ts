import type { Call } from './call'
import type { CallEvent, EventBody } from './event'
import type { Heard, Speaker } from './heard'
import type { RuleHit, Withdrawal } from './rule'
import type { PassReason, Verdict } from './snapshot'
import type { Millis } from './time'

/** What happens in a call besides what Earshot makes of it: finished words, a press of the hang-up, and everything else as its event. */
export type Happened = { at: Millis } & (
  | {
      is: 'words'
      speaker: Speaker
      text: string
      utterance: string
      /** What was understood then, from the words as they were said; absent = listen to `text`. */
      understood?: readonly Heard[]
    }
  | { is: 'hang-up' }
  | { is: 'event'; body: EventBody }
)

/** One moment of a call as these rules would have had it; `time-passed` is a deadline that nobody's word or press met. */
export interface ReplayedMoment {
  at: Millis
  happened: Happened | { is: 'time-passed' }
  heard: readonly Heard[]
  /** Every rule that fired here, shown or not: one cue shows at a time. */
  fired: readonly RuleHit[]
  withdrawn: readonly Withdrawal[]
  /** The call after it: its cues, its steps, its releases. */
  call: Call
  /** What a hang-up pressed now would have met; of a press, what it did meet. */
  verdict: Verdict
}

export interface Replay {
  moments: readonly ReplayedMoment[]
  call: Call
}

/** The line is there: how a call that was only written down begins. */
export const connectedAt = (at: Millis): Happened => ({
  at,
  is: 'event',
  body: { type: 'signal', signal: { source: 'vendor', phase: 'connected', sure: true, at } },
})

/** Made by Earshot in answer to the rest: a replay makes its own. */
const ANSWERS: ReadonlySet<CallEvent['type']> = new Set(['rules', 'cue', 'cue-gone', 'heard'])

/** Why the desk let a press pass. A frame has reasons of its own (core/press.ts), and those hold under any rules. */
const DESK_PASSES: Readonly<Record<PassReason, true>> = {
  'not-connected': true,
  'call-over': true,
  'state-guessed': true,
  'on-hold': true,
  'transfer-under-way': true,
  'switched-off': true,
  'not-leaving': true,
  'not-sure-leaving': true,
  'reason-not-ours-to-mend': true,
  released: true,
  'paused-once-already': true,
  'nothing-open': true,
  'not-guarded': true,
}

/** A call's log as what happened in it, ready to be judged again. Redacted words are not listened to a second time: what was understood then stands. */
export function happenedIn(log: readonly CallEvent[]): Happened[] {
  const understood = new Map<string, Heard[]>()
  for (const event of log)
    if (event.type === 'heard')
      understood.set(event.heard.utterance, [...(understood.get(event.heard.utterance) ?? []), event.heard])
  return log.flatMap((event): Happened[] => {
    if (ANSWERS.has(event.type)) return []
    const { id: _, at, ...body } = event
    if (event.type === 'words') {
      const { speaker, text, utterance } = event
      return [{ at, is: 'words', speaker, text, utterance, understood: understood.get(utterance) ?? [] }]
    }
    if (event.type === 'press' && (event.outcome === 'paused' || event.why in DESK_PASSES))
      return [{ at, is: 'hang-up' }]
    return [{ at, is: 'event', body: body as EventBody }]
  })
}
