import type { CallMeaning, CallWords, IconPaths } from '../../core/call-words'
import { SPACELESS, wordPattern } from '../../language/word-lists'

export interface Lexicon {
  /** Whether the padded text holds a word of this meaning. */
  means(padded: string, meaning: CallMeaning): boolean
  /** Whether it is words of that meaning and nothing else, but for endings in scripts that do not part words. */
  isWholly(padded: string, meaning: CallMeaning): boolean
  icons: IconPaths
}

/** The words of call controls, ready to be looked for; each list is compiled when it is first asked for. */
export function createLexicon({ words, icons }: CallWords): Lexicon {
  const compiled = new Map<CallMeaning, RegExp>()
  const pattern = (meaning: CallMeaning): RegExp => {
    const made = compiled.get(meaning) ?? wordPattern(words[meaning])
    compiled.set(meaning, made)
    return made
  }
  const means = (padded: string, meaning: CallMeaning) => pattern(meaning).test(padded)

  return {
    means,
    isWholly(padded, meaning) {
      let rest = padded
      while (means(rest, meaning)) rest = rest.replace(pattern(meaning), ' ')
      return rest !== padded && rest.trim().length <= (SPACELESS.test(padded) ? 4 : 0)
    },
    icons,
  }
}
