import type { CallerField } from '../../utils/core/caller-field'
import type { CueFeedback } from '../../utils/core/cue'
import type { AgentMark, CallEvent, EventBody, FactSource, PauseChoice } from '../../utils/core/event'
import type { Act, Speaker } from '../../utils/core/heard'
import { cueId, eventId, ruleId } from '../../utils/core/ids'
import type { SignalPhase } from '../../utils/core/signal'
import type { WrapUp } from '../../utils/core/wrapup'

/** One thing that happens in a made-up call. Time passes by itself: words take as long as they take to say. */
export type Beat =
  /** `over`: so many seconds before the other one has finished. */
  | { kind: 'says'; speaker: Speaker; text: string; acts: Act[]; over?: number }
  | { kind: 'wait'; seconds: number }
  | { kind: 'signal'; phase: SignalPhase; endedBy?: 'agent' | 'caller' }
  | { kind: 'event'; body: EventBody }
  | { kind: 'cancelled'; effective: string; confirmation: 'sent' | 'not-sent' }
  | { kind: 'cue'; rule: string; text: string; why: string; came: CueCame }

export const caller = (text: string, ...acts: Act[]): Beat => ({ kind: 'says', speaker: 'caller', text, acts })
export const agent = (text: string, ...acts: Act[]): Beat => ({ kind: 'says', speaker: 'agent', text, acts })
export const interrupts = (by: Speaker, over: number, text: string, ...acts: Act[]): Beat => ({
  kind: 'says',
  speaker: by,
  text,
  acts,
  over,
})
export const wait = (seconds: number): Beat => ({ kind: 'wait', seconds })
export const hold = (seconds: number): Beat[] => [
  { kind: 'signal', phase: 'held' },
  wait(seconds),
  { kind: 'signal', phase: 'resumed' },
]
export const mark = (name: AgentMark): Beat => ({ kind: 'event', body: { type: 'mark', mark: name } })
export const known = (field: CallerField, source: FactSource): Beat => ({
  kind: 'event',
  body: { type: 'fact', fact: { field, source, sure: true, hash: `hash-of-${field}` } },
})
export const reused = (field: CallerField): Beat => ({
  kind: 'event',
  body: { type: 'fact-used', field, how: 'filled' },
})
/** What became of a cue: what the agent said of it, or how it went by itself. */
export type CueCame = CueFeedback | 'expired' | 'moment-over'

export const cue = (rule: string, text: string, why: string, came: CueCame = 'expired'): Beat => ({
  kind: 'cue',
  rule,
  text,
  why,
  came,
})
export const pressed = (choice?: PauseChoice): Beat[] =>
  choice
    ? [
        { kind: 'event', body: { type: 'press', outcome: 'paused', why: 'why, said-back' } },
        wait(3),
        { kind: 'event', body: { type: 'pause-choice', choice } },
      ]
    : [{ kind: 'event', body: { type: 'press', outcome: 'passed', why: 'nothing-open' } }]
export const ends = (endedBy: 'agent' | 'caller'): Beat => ({ kind: 'signal', phase: 'ended', endedBy })
export const wrapUp = (wrapup: Partial<WrapUp>): Beat => ({ kind: 'event', body: { type: 'wrapup', wrapup } })

/** Processed at that moment; asked for when the caller said that they want to leave. */
export const cancelled = (effective: string, confirmation: 'sent' | 'not-sent'): Beat => ({
  kind: 'cancelled',
  effective,
  confirmation,
})
export const conflict = (field: CallerField): Beat => ({ kind: 'event', body: { type: 'fact-conflict', field } })
/** A warm transfer: the agent asks the other team, and the caller is told who it is. */
export const transferred = (to: string): Beat[] => [agent(`I ask ${to}. One moment, I stay with you.`), ...hold(50)]

/** How every call begins here: most is known before a word is said. */
export const greeting: Beat[] = [
  known('name', 'ringing-panel'),
  known('phone', 'vendor'),
  known('account', 'record'),
  agent(
    'Good morning, you are through to Brightline[|, this is the contracts team|, thank you for holding the line]. What can I do for you?',
    { act: 'open-question' },
  ),
]
/** How one playing of a script differs from the next. */
export interface Playing {
  /** Of "[five|ten]" one is said. */
  choose: (options: string[]) => string
  /** Above 1 = slower. */
  pace: number
  queue?: string
  /** Not every agent finds the same of the same cue. */
  came: (came: CueCame) => CueCame
}
const PLAIN: Playing = { choose: ([first = '']) => first, pace: 1, came: (came) => came }

/** The log of a call in which these beats happen one after another, beginning at `startedAt`. */
export function playBeats(
  call: string,
  startedAt: number,
  beats: readonly Beat[],
  { choose, pace, queue, came }: Playing = PLAIN,
): CallEvent[] {
  const log: CallEvent[] = []
  let at = startedAt
  let leftAt = startedAt
  const put = (body: EventBody) => log.push({ ...body, id: eventId(`${call}-${log.length}`), at })
  const signal = (phase: SignalPhase, endedBy?: 'agent' | 'caller') =>
    put({
      type: 'signal',
      signal: { source: 'press', phase, sure: true, at, ...(endedBy && { endedBy }), ...(queue && { queue }) },
    })
  signal('ringing')
  at += 4000
  signal('connected')
  for (const beat of beats) {
    if (beat.kind === 'wait') at += beat.seconds * 1000 * pace
    else if (beat.kind === 'signal') signal(beat.phase, beat.endedBy)
    else if (beat.kind === 'event') put(beat.body)
    else if (beat.kind === 'cancelled') {
      const { effective, confirmation } = beat
      at += 20_000 * pace
      put({ type: 'wrapup', wrapup: { cancellation: { askedAt: leftAt, processedAt: at, effective, confirmation } } })
    } else if (beat.kind === 'cue') {
      const id = cueId(`${call}-cue-${log.length}`)
      const { rule, text, why } = beat
      const when = { ruleVersion: 1, priority: 500, shownAt: at, expiresAt: at }
      put({ type: 'cue', cue: { id, rule: ruleId(rule), text, why, words: '', ...when } })
      at += 2000
      const fate = came(beat.came)
      if (fate === 'expired' || fate === 'moment-over') put({ type: 'cue-gone', cue: id, why: fate })
      else put({ type: 'cue-feedback', cue: id, feedback: fate })
    } else {
      const { speaker, acts, over = 0 } = beat
      const text = beat.text.replace(/\[([^\]]+)\]/g, (_, options: string) => choose(options.split('|')))
      at += 700 * pace + text.split(' ').length * 400 - over * 1000
      const utterance = `${call}-u${log.length}`
      put({ type: 'words', speaker, text, utterance })
      if (acts.some(({ act }) => act === 'leaving')) leftAt = at
      for (const act of acts)
        put({ type: 'heard', heard: { ...act, speaker, sure: 'sure', words: text, utterance, at } })
    }
  }
  return log
}
