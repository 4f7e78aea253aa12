import { type Call, newCall, nextCall } from '../core/call'
import type { QuietLevel } from '../core/cue-choice'
import type { EventBody } from '../core/event'
import { type GuardPolicy, modeFor, verdictOf } from '../core/guard'
import type { Heard } from '../core/heard'
import { callId, eventId } from '../core/ids'
import type { Happened, Replay, ReplayedMoment } from '../core/replayed'
import type { Outcome, RuleHit, Withdrawal } from '../core/rule'
import type { Millis } from '../core/time'
import type { Listener } from '../language/listen/listener'
import type { CompiledRules } from '../language/rules/compile'
import { prompterFor } from './prompter-of-rules'

export interface ReplayTerms {
  rules: CompiledRules
  guard: GuardPolicy
  /** A new one for each call: it remembers. */
  listener: () => Listener
  quiet?: QuietLevel
  /** Go on so long after the last thing that happened: rules that wait get their chance. */
  lingers?: Millis
}

/**
 * A call as these rules would have had it, through the same fold, listener, prompter and guard as on the live desk.
 * Pure: no clock. `happened` is in the order of its times; words are finished ones, so what showed while they grew is not seen.
 */
export function replay(happened: readonly Happened[], terms: ReplayTerms): Replay {
  const { rules, guard, quiet = 'all', lingers = 0 } = terms
  const start = happened[0]?.at ?? 0
  const listener = terms.listener()
  const moments: ReplayedMoment[] = []
  let call: Call = newCall(callId('replay'), start)
  let fired: RuleHit[] = []
  let withdrawn: Withdrawal[] = []
  let events = 0
  const prompter = prompterFor(
    rules,
    { quiet: () => quiet, guard: (now) => modeFor(now, guard) },
    (outcome: Outcome) => {
      fired.push(...outcome.hits)
      withdrawn.push(...outcome.withdrawn)
    },
  )
  const add = (at: Millis, bodies: readonly EventBody[]) => {
    for (const body of bodies) {
      call = nextCall(call, { ...body, id: eventId(`replay/${events++}`), at })
      if (body.type === 'mark') listener.mark(body.mark)
    }
  }
  const note = (
    at: Millis,
    what: ReplayedMoment['happened'],
    heard: readonly Heard[] = [],
    verdict = verdictOf(call, guard),
  ) => {
    moments.push({ at, happened: what, heard, fired, withdrawn, call, verdict })
    fired = []
    withdrawn = []
  }
  const passTime = (until: Millis) => {
    for (let due = prompter.nextLook(call); due !== undefined && due <= until; due = prompter.nextLook(call)) {
      const before = events
      add(due, prompter.look(call, due))
      if (events > before || fired.length > 0) note(due, { is: 'time-passed' })
    }
  }

  for (const one of happened) {
    passTime(one.at)
    if (one.is === 'words') {
      const utterance = { id: one.utterance, speaker: one.speaker, text: one.text, final: true, at: one.at }
      const heard = one.understood ?? listener.hear(utterance)
      const { speaker, text, utterance: id } = one
      add(one.at, [{ type: 'words', speaker, text, utterance: id }])
      add(
        one.at,
        heard.map((h) => ({ type: 'heard', heard: h })),
      )
      add(one.at, prompter.hear(call, utterance, heard))
      add(one.at, prompter.look(call, one.at))
      note(one.at, one, heard)
      continue
    }
    const verdict = one.is === 'hang-up' ? verdictOf(call, guard) : undefined
    add(one.at, one.is === 'event' ? followed(one.body) : [pressed(verdict)])
    add(one.at, prompter.look(call, one.at))
    note(one.at, one, [], verdict)
  }
  if (lingers > 0) passTime((happened.at(-1)?.at ?? start) + lingers)
  return { moments, call }
}

const pressed = (verdict: ReturnType<typeof verdictOf> | undefined): EventBody =>
  verdict?.say === 'pause'
    ? { type: 'press', outcome: 'paused', why: verdict.open.join(' ') }
    : { type: 'press', outcome: 'passed', why: verdict?.why ?? '' }

/** A cue the agent spoke of is over, as on the live desk. */
const followed = (body: EventBody): EventBody[] =>
  body.type === 'cue-feedback' ? [body, { type: 'cue-gone', cue: body.cue, why: 'moment-over' }] : [body]
