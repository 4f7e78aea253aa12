import type { Speaker } from '../../core/heard'
import type { By, RuleSet } from '../../core/rule'
import { lexiconOf } from '../lexicon'
import { buildNet } from '../net'
import { createCursor } from '../net-cursor'
import { PhraseFault } from '../phrase'
import { tokenise } from '../tokens'
import { createPhraseBook } from './phrase-book'
import { leavesOf } from './walk'

export interface PhraseTally {
  calls: number
  /** Calls on which no other phrase of its rule is heard: what the rule would lose without it. */
  alone: number
}
/** By rule and by phrase as written. Near or not near, and when, is not looked at: these are the words alone. */
export type PhraseTallies = Record<string, Record<string, PhraseTally>>

/** How often each phrase of a set's rules is heard, call by call. Phrases that cannot be read are passed over. */
export function phraseCounter(set: RuleSet) {
  const lexicon = lexiconOf(set.language)
  const book = createPhraseBook(lexicon)
  const saidBy: { rule: string; phrase: string; by: By }[][] = []
  const tallies: PhraseTallies = Object.create(null)
  try {
    const numberOf = book.open(set)
    for (const { id, when } of set.rules)
      for (const leaf of leavesOf(when))
        if (leaf.is === 'said')
          for (const phrase of leaf.said.said) {
            const number = numbered(numberOf, phrase)
            if (number === undefined) continue
            saidBy[number] = [...(saidBy[number] ?? []), { rule: id, phrase, by: leaf.said.by }]
            tallies[id] ??= Object.create(null) as Record<string, PhraseTally>
            tallies[id][phrase] = { calls: 0, alone: 0 }
          }
  } catch (error) {
    // A list that cannot be read has a fault of its own, said at its place.
    if (!(error instanceof PhraseFault)) throw error
  }
  const net = buildNet(book.phrases, book.lists)

  return {
    tallies,
    /** One call: its finished words. */
    count(turns: Iterable<{ speaker: Speaker; text: string }>): void {
      const heard = new Map<string, Set<string>>()
      for (const { speaker, text } of turns)
        for (const { phrase: number } of createCursor(net).hear(tokenise(text, lexicon)).came)
          for (const { rule, phrase, by } of saidBy[number] ?? [])
            if (by === 'anyone' || by === speaker) heard.set(rule, (heard.get(rule) ?? new Set()).add(phrase))
      for (const [rule, phrases] of heard)
        for (const phrase of phrases) {
          const tally = tallies[rule]?.[phrase]
          if (!tally) continue
          tally.calls++
          if (phrases.size === 1) tally.alone++
        }
    },
  }
}

function numbered(numberOf: (phrase: string) => number, phrase: string): number | undefined {
  try {
    return numberOf(phrase)
  } catch (error) {
    if (error instanceof PhraseFault) return undefined
    throw error
  }
}
