import { batch, signal } from '@preact/signals'
import type { PackItem } from '../../core/papers/pack'
import { ofKind, type Paper, type Sender } from '../../core/papers/paper'
import { practiceOf } from '../../core/papers/practice'
import { type Review, type ReviewState, reviewState } from '../../core/papers/review'
import { wantsAnswer } from '../../core/papers/suggestion'
import type { Millis } from '../../core/time'
import type { Erasures } from '../../store/ports/erasures'
import type { Papers } from '../../store/ports/papers'
import type { FileToSave } from '../review/export'
import { sentencesOf } from '../sentences-of'
import { forgetLines, packFile } from './pack-file'

export interface GiveBackPorts {
  papers: Pick<Papers, 'list' | 'write'>
  erasures: Pick<Erasures, 'erasedCalls'>
  desk(): Promise<Sender>
  now(): Millis
  save(file: FileToSave): void
}
/** What waits for one agent: every review that was given, by how far it came. No number here is about a person. */
export interface ForAgent {
  agent: Sender
  states: Record<ReviewState, number>
  praise: number
}
export interface ForAdmin {
  marks: number
  suggestions: number
}
export type GiveBackModel = ReturnType<typeof giveBackModel>

/** The lead's way out: reviews and praise back to whose they are, marks and suggestions on to the admin. */
export function giveBackModel({ papers, erasures, desk, now, save }: GiveBackPorts) {
  const agents = signal<ForAgent[]>([])
  const admin = signal<ForAdmin>({ marks: 0, suggestions: 0 })
  const saved = signal<string | undefined>(undefined)
  const refused = signal<string | undefined>(undefined)
  /** What could not be read, each sentence once. */
  const troubles = signal<string[]>([])
  let all: Paper[] = []

  async function look() {
    const lists = await Promise.all([
      papers.list('review'),
      papers.list('review-answer'),
      papers.list('practice'),
      papers.list('suggestion'),
      papers.list('suggestion-answer'),
      papers.list('tally'),
    ])
    const found: Paper[] = lists.flatMap((list): Paper[] => list.papers)
    const kept = await papers.write(practiceNow(found))
    const me = await desk()
    all = [...found.filter(({ kind }) => kind !== 'practice'), ...(await papers.list('practice')).papers]
    const suggestions = ofKind(all, 'suggestion')
    batch(() => {
      troubles.value = sentencesOf(lists.flatMap((list) => list.troubles))
      refused.value = 'sentence' in kept ? kept.sentence : undefined
      agents.value = byAgent(all).filter(({ agent }) => agent.desk !== me.desk)
      admin.value = {
        marks: suggestions.filter((one) => !wantsAnswer(one)).length,
        suggestions: suggestions.filter(wantsAnswer).length,
      }
    })
  }

  async function write(items: readonly Paper[], to?: Sender) {
    const lines = [...asItems(items), ...(await forgetLines(erasures))]
    const file = packFile({ madeAt: now(), role: 'lead', from: await desk(), ...(to && { to }) }, lines)
    save(file)
    saved.value = file.name
  }

  return {
    agents,
    admin,
    /** The name of the file written last. */
    saved,
    refused,
    troubles,
    look,
    async giveTo(to: Sender) {
      await look()
      const theirs = reviewsGiven(all).filter(({ agent }) => agent.desk === to.desk)
      const items = [...theirs, ...ofKind(all, 'practice'), ...ofKind(all, 'suggestion-answer')]
      await write(items, to)
    },
    async giveToAdmin() {
      await look()
      const counts = ofKind(all, 'tally')
      await write([...ofKind(all, 'suggestion'), ...counts, ...ofKind(all, 'practice')])
    },
  }
}

const asItems = (papers: readonly Paper[]): PackItem[] => papers.map((paper) => ({ is: 'paper', paper }))

/** Drafts are nobody's but the lead's. */
const reviewsGiven = (papers: readonly Paper[]): Review[] =>
  ofKind(papers, 'review').filter(({ givenAt }) => givenAt !== undefined)

/** What the answers that came in make of the board; what is on it already is not written again. */
function practiceNow(papers: readonly Paper[]): Paper[] {
  const known = ofKind(papers, 'practice')
  return ofKind(papers, 'review-answer').flatMap((answer) => {
    const review = ofKind(papers, 'review').find(({ id }) => id === answer.id)
    return review ? practiceOf(review, answer, known) : []
  })
}

function byAgent(papers: readonly Paper[]): ForAgent[] {
  const answers = new Map(ofKind(papers, 'review-answer').map((answer) => [answer.id, answer]))
  const found = new Map<string, ForAgent>()
  for (const review of reviewsGiven(papers)) {
    const { agent } = review
    const states = { draft: 0, given: 0, seen: 0, answered: 0, closed: 0 }
    const one = found.get(agent.desk) ?? { agent, states, praise: 0 }
    one.states[reviewState(review, answers.get(review.id))] += 1
    one.praise += review.notes.filter(({ is }) => is === 'praise').length
    found.set(agent.desk, one)
  }
  return [...found.values()].sort((a, b) => a.agent.name.localeCompare(b.agent.name))
}
