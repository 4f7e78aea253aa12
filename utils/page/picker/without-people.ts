import type { Traits } from '../../core/traits'
import { askedBy } from '../../language/facts/labels'
import { SPACELESS, wordPattern, words } from '../../language/word-lists'
import { CALL_WORDS } from '../controls/words'

/** What else stands in the row of a call's controls. */
const BESIDE = 'keypad dialpad dial_pad pad video speaker volume add more notes chat record'

/**
 * What something is known by again, without what may be anybody's name: it is pointed at without a call, too, when nobody can say
 * whose record is on the screen. A capital within a text may begin a name, unless it is a word of telephones or of forms. Better
 * a fact that tells less than one that goes to a colleague with a customer in it.
 * `place`: it shows something, so its `name` is what stands beside it, and may be a whole name as well.
 */
export function withoutPeople(what: 'control' | 'place', { name, id, data, near, ...others }: Traits): Traits {
  const known = [...Object.values(CALL_WORDS.words), BESIDE].map(wordPattern)
  const isKnown = (text: string) => askedBy(text) !== undefined || known.some((pattern) => pattern.test(words(text)))
  /** Without the words that telephones and forms use. */
  const unknown = (text: string) => known.reduce((left, pattern) => left.replace(pattern, ' '), words(text))
  const tellsNobody = (text: string) => namesIn(text, unknown(text)).length === 0
  const named = Object.entries(data ?? {}).filter(([, value]) => tellsNobody(value))
  const beside =
    near?.filter((text) => isClasses(text) || (tellsNobody(text) && (isKnown(text) || text === text.toLowerCase()))) ??
    []
  return {
    ...others,
    ...(name && tellsNobody(name) && (what === 'control' || isKnown(name)) && { name }),
    ...(id && tellsNobody(id) && { id }),
    ...(named.length > 0 && { data: Object.fromEntries(named) }),
    ...(beside.length > 0 && { near: beside }),
  }
}

/** Classes name nobody, and may be all that is known of an icon's neighbours. */
const isClasses = (text: string) => text.startsWith('.')

/** Words that may be somebody's: of scripts without capitals every part of a text that says nothing else. */
function namesIn(text: string, unknown: string): string[] {
  const parts = text.split(/[^\p{L}\p{M}\d'’]+/u).filter(Boolean)
  const isUnknown = (part: string) => unknown.includes(words(part))
  if (SPACELESS.test(text)) return parts.length > 1 ? parts.filter(isUnknown) : []
  return parts.filter((part, i) => i > 0 && /^\p{Lu}/u.test(part) && isUnknown(part) && askedBy(part) === undefined)
}
