import { redactText } from '../language/redact/redactor'

/** The languages a redactor has words for; what people type may be in any of them. */
const LANGUAGES = ['en', 'es']

/** What people type goes the same way as what was said: numbers, cards and addresses stay out of every store and file. */
export const redacted = (text: string): string =>
  LANGUAGES.reduce((left, language) => redactText(left, language), text).trim()
