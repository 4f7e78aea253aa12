import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core'

/** Where the build puts the world's numbering plans (`metadata.min.json` of the library): a third of what the worker weighed. */
export const NUMBERING_FILE = 'phones/numbering.json'

/** How phone numbers are read where the agent works. */
export interface Phones {
  /** One spelling per phone, or the digits alone where the library cannot place it: "(555) 010-0199" = "+1 555 010 0199". */
  normal(text: string): string
  isPhone(text: string): boolean
  /** "020 7946 0142" on a record and "+442079460142" on the phone are one, whatever country is set here. */
  same(a: string, b: string): boolean
  /** The first phone number of one line, as "+442079460142". */
  firstIn(line: string): string | undefined
}

/** Digits with what is written between them; a letter or digit beside it, and it is part of something else. */
const CANDIDATE = /(?<![\p{L}\d])\+?\(?\d[\d ().\-/\u00a0\u2010-\u2013]{5,22}\d(?![\p{L}\d])/gu

const cleaned = (text: string) => text.replace(/^(sips?|tel):/i, '').replace(/@.*$/, '')
const written = (text: string) => cleaned(text).replace(/\D/g, '').replace(/^0+/, '')

/** Digits of a number without country code or trunk zero: shorter ones are extensions, and shared by many. */
const SUBSCRIBER = 8

/** Phones as the numbering plans have them, for numbers written without a country code those of `country` (ISO, two letters). */
export function phonesOf(numbering: MetadataJson, country: string): Phones {
  // An unknown country only means that numbers without a country code stay as they are.
  const parse = (text: string) => parsePhoneNumberFromString(text, country as CountryCode, numbering)
  const normal = (text: string) => parse(cleaned(text))?.number ?? cleaned(text).replace(/\D/g, '')
  return {
    normal,
    same(a, b) {
      if (normal(a) === normal(b)) return true
      const [short, long] = [written(a), written(b)].sort((x, y) => x.length - y.length)
      return short !== undefined && long !== undefined && short.length >= SUBSCRIBER && long.endsWith(short)
    },
    isPhone: (text) => parse(text)?.isPossible() ?? false,
    // The library's own finder is 5 KB more, for texts longer than a line.
    firstIn(line) {
      const found = line.match(CANDIDATE) ?? []
      // SIP users are often whole numbers that have lost their "+".
      const bare = found[0] === line ? [`+${line}`] : []
      return [...found, ...bare].map(parse).find((parsed) => parsed?.isValid())?.number
    },
  }
}
