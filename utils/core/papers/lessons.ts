import { type Call, newCall, nextCall } from '../call'
import type { Cue } from '../cue'
import type { CallEvent } from '../event'
import type { CallId, CueId } from '../ids'
import type { Suggestion, SuggestionIs } from './suggestion'

/**
 * What the agent's marks on one call teach. A mark acts at once, for that call only (cue-choice, fold-agent);
 * this is what stays of it for the admin. The mark's own id is the lesson's, so that it is counted once.
 */
export function lessonsOf(id: CallId, events: readonly CallEvent[]): Suggestion[] {
  const cues = new Map<CueId, Cue>()
  const lessons: Suggestion[] = []
  let call: Call = newCall(id, events[0]?.at ?? 0)
  let said = ''
  for (const event of events) {
    if (event.type === 'cue') cues.set(event.cue.id, event.cue)
    if (event.type === 'words' && event.speaker === 'agent') said = event.text
    const lesson = lessonIn(event, call, cues, said)
    if (lesson) lessons.push({ ...NOTHING, ...lesson, id: event.id, at: event.at, call: id })
    call = nextCall(call, event)
  }
  return lastWordOnEachCue(lessons)
}

const NOTHING = { kind: 'suggestion', rev: 1, by: '', words: '', say: '', comment: '' } as const

type Lesson = Pick<Suggestion, 'is'> & Partial<Suggestion>

function lessonIn(event: CallEvent, call: Call, cues: ReadonlyMap<CueId, Cue>, said: string): Lesson | undefined {
  if (event.type === 'cue-feedback') {
    const cue = cues.get(event.cue)
    if (!cue) return undefined
    const { rule, ruleVersion, text, words } = cue
    return { is: `cue-${event.feedback}`, rule, ruleVersion, cue: text, words }
  }
  if (event.type !== 'mark') return undefined
  const { level, from, words = '' } = call.leaving
  if (event.mark === 'not-leaving' && level !== 'no' && from !== 'mark') return { is: 'not-leaving', words }
  // Where nothing could be heard, nothing was missed.
  if (event.mark === 'leaving' && level === 'no' && call.hearsWords) return { is: 'missed', words: lastOfCaller(call) }
  if (event.mark === 'this-worked' && said) return { is: 'wording-worked', say: said, words: lastOfCaller(call) }
  return undefined
}

const lastOfCaller = (call: Call): string => call.heard.findLast(({ speaker }) => speaker === 'caller')?.words ?? ''

const ABOUT_A_CUE: ReadonlySet<SuggestionIs> = new Set(['cue-wrong', 'cue-helped', 'cue-late'])

/** An agent who changes a mark means the last one. */
function lastWordOnEachCue(lessons: readonly Suggestion[]): Suggestion[] {
  const key = ({ is, rule, words, cue }: Suggestion) => (ABOUT_A_CUE.has(is) ? `${rule}\n${cue}\n${words}` : '')
  return lessons.filter((lesson, i) => key(lesson) === '' || !lessons.slice(i + 1).some((l) => key(l) === key(lesson)))
}
