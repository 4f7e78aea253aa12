import type { CallMeaning, CallWords } from '../../core/call-words'
import { SPACELESS, wordPattern } from '../../language/word-lists'
import type { IconsKnown } from './icons'

export interface Lexicon {
  /** Whether the padded text holds a word of this meaning. */
  means(padded: string, meaning: CallMeaning): boolean
  /** Whether it is words of that meaning and nothing else, but for endings in scripts that do not part words. */
  isWholly(padded: string, meaning: CallMeaning): boolean
  icons: IconsKnown
}

/** The words of call controls, ready to be looked for; each list is compiled when it is first asked for. */
export function createLexicon({ words, icons, iconNames: { handset, down, pastOrOther } }: CallWords): Lexicon {
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
    icons: {
      paths: icons,
      names: { handset: new RegExp(handset), down: new RegExp(down), pastOrOther: new RegExp(pastOrOther) },
    },
  }
}
