import { tellsWho } from '../core/caller-field'
import { createListener } from '../language/listen/listener'
import type { Tongue } from '../language/listen/sayings'
import { liftAccountNumbers } from '../language/redact/account'
import { createRedactor } from '../language/redact/redactor'
import type { Ears } from './ears'
import { createForgetter, scrubEvent } from './scrub'

export interface EarTerms {
  language: string
  tongue: Tongue
  accountPattern?: string
}

/** One call's ears: listener and redactor of its language, and what is known of its caller. */
export function earsFor({ language, tongue, accountPattern }: EarTerms): Ears {
  const listener = createListener({ lang: language, tongue })
  const redactor = createRedactor(language)
  const forgetter = createForgetter()

  return {
    hear(utterance) {
      const text = forgetter.forget(redactor.redact(utterance).text)
      // Half of a number told over two turns is redacted by what came before it: then the words are given as the redacted turn.
      const heard = listener
        .hear(utterance)
        .map((h) => (utterance.text === text || text.includes(h.words) ? h : { ...h, words: text }))
      return { text, heard }
    },
    overhear: listener.peek,
    accountsIn: ({ text }) => liftAccountNumbers(text, accountPattern, language),
    recall: (utterance) => void listener.hear(utterance),
    mark: listener.mark,
    know({ facts }) {
      const values = facts.filter(({ field }) => tellsWho(field)).map(({ value }) => value)
      forgetter.know(values)
      redactor.know(values)
    },
    scrub: (body) => scrubEvent(body, (text) => forgetter.forget(redactor.scrub(text))),
  }
}
