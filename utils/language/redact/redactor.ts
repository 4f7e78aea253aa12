import type { Speaker, Utterance } from '../../core/heard'
import { type Millis, seconds } from '../../core/time'
import { lexiconOf } from '../lexicon'
import { createMatcher } from '../matcher'
import { tokenise } from '../tokens'
import { beginsWithCard } from './checks'
import { areYears, type DigitRun } from './digit-runs'
import { findSpokenEmails, findWrittenEmails } from './e-mail'
import { findIbans } from './iban'
import { hide, merged, type PrivateSpan } from './spans'
import { type Stretch, stretchesOf } from './stretches'
import { termsOf } from './terms'

/** A number told in several turns goes on within so long, on the same side. */
const CARRY: Millis = seconds(10)
/** How long after "the security code" digits stay private, on either side. */
const CONTEXT: Millis = seconds(20)
/** Fewer digits than this are a price, a year, a house number. */
const LONG_NUMBER = 7
/** A shorter number of the caller's is not told from any other. */
const KNOWN_NUMBER = 4
/** Words that may stand between the told digits and the edge of a turn: "and it goes on", "okay?". */
const EDGE_WORDS = 3

type Topic = 'code' | 'number'
interface Carry {
  digits: string
  at: Millis
}

export interface Redacted {
  text: string
  found: PrivateSpan[]
}

/**
 * Stands between words and log. Finds cards, IBANs, e-mails, long numbers and codes, written or spoken, also told in
 * pieces. Names it cannot find, and does not claim to.
 */
export function createRedactor(language: string) {
  const lexicon = lexiconOf(language)
  const terms = termsOf(lexicon.language)
  const topic = createMatcher(
    [
      ...terms.code.map((phrase) => ({ phrase, tag: 'code' as const })),
      ...terms.number.map((phrase) => ({ phrase, tag: 'number' as const })),
    ],
    lexicon,
  )
  const carried = new Map<Speaker, { utterance: string; before: Carry; after: Carry }>()
  let asked: { what: Topic; at: Millis } | undefined
  let known: readonly string[] = []

  return {
    /** A finished turn; the same id again replaces it. Never throws. */
    redact({ id, speaker, text, at }: Utterance): Redacted {
      const told = topic(tokenise(text, lexicon)).at(-1)
      if (told) asked = { what: told.tag, at }
      const last = carried.get(speaker)
      const before = (last?.utterance === id ? last.before : last?.after) ?? { digits: '', at }
      const still = at - before.at <= CARRY ? before.digits : ''
      const stretches = stretchesOf(text, lexicon)
      carried.set(speaker, { utterance: id, before, after: { digits: goesOn(stretches, still), at } })
      return withHidden(text, stretches, still, asked && at - asked.at <= CONTEXT ? asked.what : undefined)
    },
    /** A text by itself, as it stands in a note or an event. */
    scrub(text: string): string {
      const about = topic(tokenise(text, lexicon)).at(-1)?.tag
      return withHidden(text, stretchesOf(text, lexicon), '', about).text
    },
    /** The caller's own numbers, hidden however they are spoken. Replaces what was known. */
    know(values: readonly string[]): void {
      known = values.map((value) => value.replace(/\D/g, '')).filter((digits) => digits.length >= KNOWN_NUMBER)
    },
  }

  function withHidden(text: string, stretches: readonly Stretch[], carry: string, about: Topic | undefined): Redacted {
    const found = merged([
      ...stretches.flatMap(({ pieces }) => findIbans(pieces)),
      ...findWrittenEmails(text),
      ...stretches.flatMap(({ pieces }) => findSpokenEmails(pieces, terms)),
      ...stretches.flatMap(({ runs }, i) =>
        runs.flatMap((run) => privateRun(run, i === 0 && run.before <= EDGE_WORDS ? carry : '', about)),
      ),
      ...stretches.flatMap(({ runs }) => runs.flatMap(ownNumber)),
    ])
    return { text: hide(text, found), found }
  }

  function ownNumber({ digits, from, to }: DigitRun): PrivateSpan[] {
    return known.some((own) => digits.includes(own)) ? [{ kind: 'caller', from, to }] : []
  }
}
export type Redactor = ReturnType<typeof createRedactor>

function privateRun(run: DigitRun, carry: string, about: Topic | undefined): PrivateSpan[] {
  const { from, to, money, groups } = run
  const digits = money ? run.digits : carry + run.digits
  if (beginsWithCard(digits)) return [{ kind: 'card', from, to }]
  if (money) return []
  if (digits.length >= LONG_NUMBER && !(carry === '' && areYears(groups))) return [{ kind: 'digits', from, to }]
  if (about === 'code' && run.digits.length >= 3) return [{ kind: 'code', from, to }]
  return about === 'number' && run.digits.length >= 3 ? [{ kind: 'digits', from, to }] : []
}

/** The digits that may go on in the next turn of this side. */
function goesOn(stretches: readonly Stretch[], carry: string): string {
  const { runs } = stretches.at(-1) as Stretch
  const last = runs.at(-1)
  if (!last || last.money || last.after > EDGE_WORDS) return ''
  const whole = stretches.length === 1 && runs.length === 1 && last.before <= EDGE_WORDS
  const digits = whole ? carry + last.digits : last.digits
  return beginsWithCard(digits) ? '' : digits
}

const scrubbers = new Map<string, Redactor>()

/** One text by itself, without what was said before it. */
export function redactText(text: string, language: string): string {
  const scrubber = scrubbers.get(language) ?? createRedactor(language)
  scrubbers.set(language, scrubber)
  return scrubber.scrub(text)
}
