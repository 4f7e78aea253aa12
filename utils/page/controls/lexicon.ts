import type { CallMeaning, CallWords } from '../../core/call-words'
import { SPACELESS, wordIndex } from '../../language/word-lists'
import type { IconsKnown } from './icons'

export interface Lexicon {
  /** Whether the padded text holds a word of this meaning. */
  means(padded: string, meaning: CallMeaning): boolean
  /** Whether it is words of that meaning and nothing else, but for endings in scripts that do not part words. */
  isWholly(padded: string, meaning: CallMeaning): boolean
  icons: IconsKnown
}

/** The words of call controls, ready to be looked for; each list is indexed, each pattern read, when it is first asked for. */
export function createLexicon({ words, icons, iconNames, iconMeanings }: CallWords): Lexicon {
  const { handset, down, pastOrOther } = iconNames
  let known: IconsKnown | undefined
  const indexed = new Map<CallMeaning, ReturnType<typeof wordIndex>>()
  const find = (padded: string, meaning: CallMeaning) => {
    const index = indexed.get(meaning) ?? wordIndex(words[meaning])
    indexed.set(meaning, index)
    return index(padded)
  }

  return {
    means: (padded, meaning) => find(padded, meaning) !== undefined,
    isWholly(padded, meaning) {
      let rest = padded
      for (let at = find(rest, meaning); at; at = find(rest, meaning))
        rest = `${rest.slice(0, at.from)} ${rest.slice(at.to)}`
      return rest !== padded && rest.trim().length <= (SPACELESS.test(padded) ? 4 : 0)
    },
    get icons() {
      known ??= {
        paths: icons,
        names: { handset: new RegExp(handset), down: new RegExp(down), pastOrOther: new RegExp(pastOrOther) },
        meanings: iconMeanings.map(([pattern, kind, weight]) => [new RegExp(pattern), { kind, weight }]),
      }
      return known
    },
  }
}
