import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { among, LANGUAGES, languageOf } from '../../utils/words/language'
import { pluralIn } from '../../utils/words/plural'
import { SAMPLES } from './samples'

const FOLDER = 'utils/words'
const filesOf = (language: string) =>
  readdirSync(join(FOLDER, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()

/** Every text of a file of words, by its path. What is a function is called: with its samples, else with numbers. */
function* textsOf(words: unknown, path: string): Generator<[path: string, text: unknown]> {
  if (typeof words === 'function')
    for (const given of SAMPLES[path] ?? [0, 1, 2, 1234].map((n) => [n, n, n, n]))
      yield [`${path}(${JSON.stringify(given)})`, attempt(() => words(...given))]
  else if (typeof words === 'object' && words !== null)
    for (const [key, inner] of Object.entries(words)) yield* textsOf(inner, `${path}.${key}`)
  else yield [path, words]
}

function attempt(tell: () => unknown): unknown {
  try {
    return tell()
  } catch (error) {
    return error
  }
}

describe('the language of a page', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['en-US'], 'en'],
    [['fr', 'es', 'en'], 'es'],
    [['ES'], 'es'],
    [['est'], 'en'],
    [[], 'en'],
  ])('%j wanted: %s', (wanted, language) => {
    expect(languageOf(wanted)).toBe(language)
  })

  test('a page that is in English alone stays so, whatever else of it could be told', () => {
    expect(languageOf(among(['es-MX', 'en'], ['en', '']))).toBe('en')
    expect(languageOf(among(['es-MX', 'en'], ['en', 'es']))).toBe('es')
  })

  test('how many, by the rules of a language', () => {
    const forms = { one: '# call', other: '# calls' }
    expect([0, 1, 2, 1234].map((n) => pluralIn('en')(n, forms))).toEqual([
      '0 calls',
      '1 call',
      '2 calls',
      '1,234 calls',
    ])
    expect(pluralIn('pl')(2, { one: '# rozmowa', few: '# rozmowy', other: '# rozmów' })).toBe('2 rozmowy')
  })
})

describe.each(LANGUAGES)('the words in %s', (language) => {
  test('stand in the same files as the English ones', () => {
    expect(filesOf(language)).toEqual(filesOf('en'))
  })

  test.each(filesOf(language))('%s: every message says something', async (file) => {
    const words: unknown = await import(`../../${FOLDER}/${language}/${file}`)
    const texts = [...textsOf(words, file)]
    expect(texts.length).toBeGreaterThan(0)
    for (const [path, text] of texts) {
      if (typeof text === 'number') continue
      expect(text, path).toMatch(/\S/)
      expect(text, path).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})
