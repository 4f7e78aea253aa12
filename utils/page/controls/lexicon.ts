import { SPACELESS, wordPattern } from '../../language/word-lists'
import { type Meaning, WORDS } from './words'

const compiled = new Map<Meaning, RegExp>()

function pattern(meaning: Meaning): RegExp {
  const made = compiled.get(meaning) ?? wordPattern(WORDS[meaning])
  compiled.set(meaning, made)
  return made
}

/** Whether the padded text holds a word of this meaning. */
export const means = (padded: string, meaning: Meaning): boolean => pattern(meaning).test(padded)

/** Whether it is words of that meaning and nothing else, but for endings in scripts that do not part words. */
export function isWholly(padded: string, meaning: Meaning): boolean {
  let rest = padded
  while (means(rest, meaning)) rest = rest.replace(pattern(meaning), ' ')
  return rest !== padded && rest.trim().length <= (SPACELESS.test(padded) ? 4 : 0)
}
