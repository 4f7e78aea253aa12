/** Payment cards have 13 to 19 digits and a Luhn sum of 0; more digits (the expiry date) may follow. */
export function beginsWithCard(digits: string): boolean {
  for (let length = 13; length <= 19 && length <= digits.length; length++)
    if (/^[2-6]/.test(digits) && luhn(digits.slice(0, length))) return true
  return false
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const part = i % 2 === 1 ? digit * 2 : digit
    sum += part > 9 ? part - 9 : part
  }
  return sum % 10 === 0
}

/** Length of an IBAN by country (ISO 13616 registry): with the remainder below, chance texts are out. */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20'

/** ISO 13616: country and check digits to the end, letters as 10–35, remainder of 97 is 1. `text` in lower case. */
export function isIban(text: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]+$/.test(text)) return false
  const country = text.slice(0, 2).toUpperCase()
  for (let at = 0; at < LENGTHS.length; at += 4)
    if (LENGTHS.startsWith(country, at))
      return Number(LENGTHS.slice(at + 2, at + 4)) === text.length && remainder(text) === 1
  return false
}

function remainder(text: string): number {
  let rest = 0
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
