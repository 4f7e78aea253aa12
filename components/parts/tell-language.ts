import { LANGUAGE } from '../../utils/words/language'

/** Tells the browser, and whoever reads pages aloud, which language this page is in. */
export function tellLanguage(title: string): void {
  document.documentElement.lang = LANGUAGE
  document.title = title
}
