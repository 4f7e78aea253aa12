/** The languages the pages speak. One more: its name here, its folder beside `en/`, its line in the files of this folder (docs/translating.md). */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** The first wanted language that is here, "es-MX" being es; else English. */
export function languageOf(wanted: readonly string[]): Language {
  const names = wanted.map(baseOf)
  return names.flatMap((name) => LANGUAGES.find((known) => known === name) ?? [])[0] ?? 'en'
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

/** What is wanted and spoken here. */
export const among = (wanted: readonly string[], here: readonly string[]): readonly string[] =>
  wanted.filter((tag) => here.includes(baseOf(tag)))

/** A page says in `<html data-languages>` what it is in besides English, and wholly: half a page is worse than none. Workers are their page's. */
const page = globalThis.document?.documentElement
const here = page ? ['en', ...(page.dataset.languages ?? '').split(' ')] : LANGUAGES
const wanted = among(globalThis.navigator?.languages ?? [], here)

/** The language of this page, from when it was opened to when it is closed. */
export const LANGUAGE = languageOf(wanted)

/** Its dates and numbers: as in the person's own country where that is known. English dates are day first, as they always were here. */
export const LOCALE: string =
  LANGUAGE === 'en' ? 'en-GB' : (wanted.find((tag) => languageOf([tag]) === LANGUAGE) ?? LANGUAGE)

/** The words of this page's language. What another language lacks beside English does not compile. */
// @__NO_SIDE_EFFECTS__
export function spoken<Words>(words: { en: Words } & Record<Language, NoInfer<Words>>): Words {
  return words[LANGUAGE]
}
