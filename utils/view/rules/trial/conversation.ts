import type { AgentMark } from '../../../core/event'
import type { Speaker } from '../../../core/heard'
import { connectedAt, type Happened } from '../../../core/replayed'
import { type Millis, seconds } from '../../../core/time'

/** Ordinary talk, and the breath between two who talk. */
const WORDS_PER_SECOND = 2.7
const BREATH: Millis = 1_000
/** Longer ones are cut: what is tried here is a conversation, not a book. */
const MOST_LINES = 1_000
/** As long as a caption line may be that a page reports (wire/contract.ts). */
const LONGEST_LINE = 2_000

const SPEAKERS: Readonly<Record<string, Speaker>> = {
  caller: 'caller',
  customer: 'caller',
  client: 'caller',
  cliente: 'caller',
  c: 'caller',
  agent: 'agent',
  rep: 'agent',
  advisor: 'agent',
  agente: 'agent',
  a: 'agent',
}
const MARKS: Readonly<Record<string, AgentMark>> = {
  'wants to leave': 'leaving',
  'not a cancellation': 'not-leaving',
  'just cancel': 'just-cancel',
  'quiere la baja': 'leaving',
  'no es una baja': 'not-leaving',
  'solo quiere la baja': 'just-cancel',
}
const HANG_UP = /^(hangs? ?-?up|colgar|cuelga)$/
const PHASES: Readonly<Record<string, 'held' | 'resumed'>> = {
  hold: 'held',
  back: 'resumed',
  espera: 'held',
  vuelve: 'resumed',
}

/**
 * A typed or pasted conversation as what happens in a call: `Caller: …`, `Agent: …`, `(12 s)` of silence, `(hang up)`,
 * `(hold)`, `(back)`, `(wants to leave)`, each in the languages of the pages. A line without a name is the other one's. Time
 * passes as in ordinary talk.
 */
export function happenedInText(text: string): Happened[] {
  const happened: Happened[] = [connectedAt(0)]
  let at: Millis = 0
  let last: Speaker = 'agent'
  for (const [n, line] of text.split('\n').slice(0, MOST_LINES).entries()) {
    const said = line.trim().slice(0, LONGEST_LINE)
    if (said === '') continue
    const aside = /^\((.+)\)$/.exec(said)?.[1]?.toLowerCase()
    const silence = aside && /^(\d+(?:[.,]\d+)?) ?s/.exec(aside)?.[1]
    if (silence !== undefined && silence !== '') at += seconds(Number(silence.replace(',', '.')))
    else if (aside && asideOf(aside, at + BREATH)) {
      at += BREATH
      happened.push(asideOf(aside, at) as Happened)
    } else {
      const { speaker, words } = turnOf(said, last)
      last = speaker
      at += BREATH + seconds(words.split(/\s+/).length / WORDS_PER_SECOND)
      happened.push({ at: Math.round(at), is: 'words', speaker, text: words, utterance: `line ${n}` })
    }
  }
  return happened
}

function asideOf(aside: string, at: Millis): Happened | undefined {
  if (HANG_UP.test(aside)) return { at, is: 'hang-up' }
  const phase = Object.hasOwn(PHASES, aside) ? PHASES[aside] : undefined
  if (phase) return { at, is: 'event', body: { type: 'signal', signal: { source: 'vendor', phase, sure: true, at } } }
  const mark = Object.hasOwn(MARKS, aside) ? MARKS[aside] : undefined
  return mark && { at, is: 'event', body: { type: 'mark', mark } }
}

function turnOf(line: string, last: Speaker): { speaker: Speaker; words: string } {
  const [, name = '', words = ''] = /^(?:\[?[\d:.]+\]?\s*)?(\p{L}+)\s*[:>–-]\s*(.+)$/u.exec(line) ?? []
  const known = name.toLowerCase()
  if (Object.hasOwn(SPEAKERS, known)) return { speaker: SPEAKERS[known] as Speaker, words }
  return { speaker: last === 'caller' ? 'agent' : 'caller', words: line }
}
