import { signal } from '@preact/signals'
import type { Suggestion, SuggestionAnswer } from '../../core/papers/suggestion'
import { type HarvestPorts, harvest } from '../hand-over/harvest'
import { redacted } from '../redacted'
import { whyNotWritten } from '../written'

export interface MyMarksPorts extends HarvestPorts {
  newId(): string
}
export interface MyMark {
  mark: Suggestion
  /** What became of it. */
  answer?: SuggestionAnswer
}
export type MyMarksModel = ReturnType<typeof myMarksModel>

/** What this agent marked or proposed, the latest first, and what became of it. */
export function myMarksModel(ports: MyMarksPorts) {
  const { papers, desk, now, newId } = ports
  const marks = signal<MyMark[]>([])
  const refused = signal<string | undefined>(undefined)

  async function look() {
    await harvest(ports)
    const [suggestions, answers] = await Promise.all([papers.list('suggestion'), papers.list('suggestion-answer')])
    const byId = new Map(answers.papers.map((answer) => [answer.id, answer]))
    marks.value = suggestions.papers.map((mark) => {
      const answer = byId.get(mark.id)
      return { mark, ...(answer && { answer }) }
    })
  }

  async function write(suggestion: Suggestion) {
    refused.value = whyNotWritten(await papers.write([suggestion]))
    await look()
  }

  return {
    marks,
    refused,
    now,
    look,
    /** A cue nobody has written yet. It carries the agent's name: whoever thinks of it is credited. */
    async propose(say: string, comment: string) {
      const { name } = await desk()
      await write({
        kind: 'suggestion',
        is: 'cue-proposed',
        id: newId(),
        rev: 1,
        at: now(),
        by: name,
        words: '',
        say: redacted(say),
        comment: redacted(comment),
      })
    },
    /** Why a mark was made, in the agent's words, and with the agent's name to it. */
    async comment({ mark }: MyMark, comment: string) {
      const { name } = await desk()
      await write({ ...mark, rev: mark.rev + 1, by: name, comment: redacted(comment) })
    },
  }
}
