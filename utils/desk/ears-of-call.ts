import { tellsWho } from '../core/caller-field'
import { createListener } from '../language/listen/listener'
import { liftAccountNumbers } from '../language/redact/account'
import { createRedactor, redactText } from '../language/redact/redactor'
import type { Ears } from './ears'
import { createForgetter, scrubEvent } from './scrub'

/** One call's ears: listener and redactor of its language, and what is known of its caller. */
export function earsFor(terms: { language: string; accountPattern?: string }): Ears {
  const listener = createListener({ lang: terms.language })
  const redactor = createRedactor(terms.language)
  const forgetter = createForgetter()
  const plain = (text: string) => forgetter.forget(redactText(text, terms.language))

  return {
    hear: (utterance) => ({
      text: forgetter.forget(redactor.redact(utterance).text),
      heard: listener.hear(utterance),
    }),
    accountsIn: ({ text }) => liftAccountNumbers(text, terms.accountPattern),
    recall: (utterance) => void listener.hear(utterance),
    know: ({ facts }) => forgetter.know(facts.filter(({ field }) => tellsWho(field)).map(({ value }) => value)),
    scrub: (body) => scrubEvent(body, plain),
  }
}
