import type { CallEvent } from '../../core/event'
import type { Speaker } from '../../core/heard'
import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { judgedOf, type Moment, momentsOf } from './moments'

export interface Span {
  from: Millis
  to: Millis
}
/** One thing said. Captions tell when a line was complete, so its beginning is reckoned from its length. */
export interface Line extends Span {
  utterance: string
  speaker: Speaker
  text: string
}
export interface Timeline extends Span {
  lines: Line[]
  holds: Span[]
  /** Longer than `QUIET` with no words from either side and no hold. */
  quiet: Span[]
  /** Both speak, longer than `OVER_TALK`; reckoned, as the lines are. */
  overTalk: Span[]
  moments: Moment[]
}

/** Conversational English runs at about 150 words a minute. */
const MILLIS_PER_WORD = 400
/** Silence a quality team counts as dead air (FIELD §6). */
export const QUIET: Millis = 10_000

/** A word of assent while the other speaks is no over-talk; a sentence begun is. Our own choice. */
export const OVER_TALK: Millis = 1000

/** The whole call as one picture: a fold over its log, in time order, whatever order the log is in. */
export function timelineOf(id: CallId, events: readonly CallEvent[]): Timeline {
  const ordered = [...events].sort((a, b) => a.at - b.at)
  const from = ordered[0]?.at ?? 0
  const to = Math.max(from + 1000, ordered.at(-1)?.at ?? 0)
  const lines = linesOf(ordered)
  const holds = holdsOf(ordered, to)
  const moments = [...momentsOf(ordered, new Set(lines.map((line) => line.utterance))), ...judgedOf(id, ordered)]
  moments.sort((a, b) => a.at - b.at)
  return { from, to, lines, holds, quiet: quietOf(lines, holds), overTalk: overTalkOf(lines), moments }
}

function linesOf(events: readonly CallEvent[]): Line[] {
  const final = new Map<string, Extract<CallEvent, { type: 'words' }>>()
  for (const event of events) if (event.type === 'words') final.set(event.utterance, event)
  const spokenUntil = new Map<Speaker, Millis>()
  const lines: Line[] = []
  for (const { utterance, speaker, text, at } of [...final.values()].sort((a, b) => a.at - b.at)) {
    const reckoned = at - text.split(/\s+/).length * MILLIS_PER_WORD
    lines.push({
      utterance,
      speaker,
      text,
      from: Math.min(at, Math.max(spokenUntil.get(speaker) ?? 0, reckoned)),
      to: at,
    })
    spokenUntil.set(speaker, at)
  }
  return lines.sort((a, b) => a.from - b.from)
}

function holdsOf(events: readonly CallEvent[], end: Millis): Span[] {
  const holds: Span[] = []
  let since: Millis | undefined
  for (const event of events) {
    if (event.type !== 'signal') continue
    if (event.signal.phase === 'held') since ??= event.at
    else if (since !== undefined && event.signal.phase !== 'transferring') {
      holds.push({ from: since, to: event.at })
      since = undefined
    }
  }
  if (since !== undefined) holds.push({ from: since, to: end })
  return holds
}

function quietOf(lines: readonly Line[], holds: readonly Span[]): Span[] {
  const quiet: Span[] = []
  let last: Millis | undefined
  for (const span of [...lines, ...holds].sort((a, b) => a.from - b.from)) {
    if (last !== undefined && span.from - last >= QUIET) quiet.push({ from: last, to: span.from })
    last = Math.max(last ?? 0, span.to)
  }
  return quiet
}

function overTalkOf(lines: readonly Line[]): Span[] {
  const ofCaller = lines.filter(({ speaker }) => speaker === 'caller')
  const ofAgent = lines.filter(({ speaker }) => speaker === 'agent')
  return ofCaller
    .flatMap((one) =>
      ofAgent.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
    )
    .filter(({ from, to }) => to - from >= OVER_TALK)
    .sort((a, b) => a.from - b.from)
}
