import type { RuleSet } from '../../core/rule'
import type { Lexicon } from '../lexicon'
import { type Phrase, parsePhrase, readLists, type WordList } from '../phrase'

/** The phrases of several rule sets, each once and by number. Lists of one set are not those of another, though the names agree. */
export function createPhraseBook(lexicon: Lexicon) {
  const phrases: Phrase[] = []
  const lists = new Map<string, WordList>()
  let sets = 0
  return {
    phrases: phrases as readonly Phrase[],
    lists: lists as ReadonlyMap<string, WordList>,
    /** @throws {PhraseFault} */
    open(set: RuleSet): (text: string) => number {
      const own = new Map<string, WordList>()
      for (const [name, list] of readLists({ ...lexicon.lists, ...set.lists }, lexicon)) {
        const renamed = { ...list, name: `${sets}/${name}` }
        own.set(name, renamed)
        lists.set(renamed.name, renamed)
      }
      sets++
      const numbers = new Map<string, number>()
      return (text) => {
        const known = numbers.get(text)
        if (known !== undefined) return known
        const number = phrases.push(parsePhrase(text, lexicon, own)) - 1
        numbers.set(text, number)
        return number
      }
    },
  }
}
