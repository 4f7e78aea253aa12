import { english } from './lexicon/en'
import { spanish } from './lexicon/es'

/** What is known of a language: data only, so that a third language is one more file. All words lower case, without accents (ñ stays). */
export interface Lexicon {
  language: string
  /** Spaced scripts are split on letters; ja, zh, th, km and lo by Intl.Segmenter. */
  spaced: boolean
  /** Dropped wherever they stand. */
  fillers: readonly string[]
  /** Word → the words it stands for: contractions, slips of the recogniser, one spelling of yes and no. */
  variants: Readonly<Record<string, string>>
  /** Contractions that are another word when their apostrophe is not written: what they stand for, and before which words. */
  bare: Readonly<Record<string, { means: string; before: readonly string[] }>>
  /** Endings after an apostrophe: `ll` → `will`. The longest stem rule (`n't`) is in `variants` or here as `nt`. */
  clitics: Readonly<Record<string, string>>
  /** Words whose `'s` is a verb; on all others it is a possessive and dropped. */
  verbalS: readonly string[]
  numbers: Readonly<Record<string, number>>
  scales: Readonly<Record<string, number>>
  ordinals: Readonly<Record<string, number>>
  /** Words allowed inside one number: "two hundred and five", "treinta y uno". */
  joins: readonly string[]
  /** Said for zero, inside a run of digits only. */
  zeros: readonly string[]
  /** Said between the groups of one long number. */
  separators: readonly string[]
  /** "double four" → 44. */
  times: Readonly<Record<string, number>>
  currencies: Readonly<Record<string, string>>
  months: readonly string[]
  days: readonly string[]
  /** Between the parts of a date: "the third of May", "tres de mayo". */
  ofs: readonly string[]
  decimal: '.' | ','
  /** Irregular word → its base form, before stemming. */
  forms: Readonly<Record<string, string>>
  stem: (word: string) => string
  /** Starter lists every rule set of this language may use as `@name`. */
  lists: Readonly<Record<string, readonly string[]>>
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english, es: spanish }
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh', 'th', 'km', 'lo'])
/** By the name they were asked for. */
const known = new Map<string, Lexicon>()

/** `en-GB` → English. A language without a lexicon is still matched, word by word, without forms or numbers. */
export function lexiconOf(language: string): Lexicon {
  const asked = known.get(language)
  if (asked) return asked
  const code = language.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const lexicon = LEXICONS[code] ?? (code === language ? bareLexicon(code) : lexiconOf(code))
  known.set(language, lexicon)
  return lexicon
}

const bareLexicon = (language: string): Lexicon => ({
  language,
  spaced: !UNSPACED.has(language),
  fillers: [],
  variants: {},
  bare: {},
  clitics: {},
  verbalS: [],
  numbers: {},
  scales: {},
  ordinals: {},
  joins: [],
  zeros: [],
  separators: [],
  times: {},
  currencies: {},
  months: [],
  days: [],
  ofs: [],
  decimal: '.',
  forms: {},
  stem: (word) => word,
  lists: {},
})
