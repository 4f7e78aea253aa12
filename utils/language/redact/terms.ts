/** Words that say which number is about to be told, and how an e-mail is spoken. Phrases as in the rules. */
export interface RedactTerms {
  /** After these even three digits are private, for a while. */
  code: readonly string[]
  number: readonly string[]
  at: readonly string[]
  dot: readonly string[]
  /** Inside an address: "john underscore smith". */
  joints: readonly string[]
  /** Before an address, never of it. */
  before: readonly string[]
}

const ENGLISH: RedactTerms = {
  code: [
    'security code',
    'cvv|cvc|csc',
    'digits|numbers|code|number ~2 back',
    'pin',
    'passcode|password',
    'one time code|password|passcode',
    'verification code',
  ],
  number: [
    'card number',
    'long number',
    'number ~4 card',
    'debit|credit card',
    'account number',
    'sort code',
    'national insurance',
    'social security',
    'last four',
    'card ending',
  ],
  at: ['at'],
  dot: ['dot'],
  joints: ['dot', 'underscore', 'dash', 'hyphen', 'point', 'plus'],
  before: 'is it my your his her our email mail e address to use send on at the was under with and'.split(' '),
}
const SPANISH: RedactTerms = {
  code: ['codigo de seguridad', 'cvv|cvc', 'numeros|digitos|codigo ~3 detras|atras|reverso', 'pin', 'contraseña|clave'],
  number: [
    'numero de tarjeta',
    'numero ~3 tarjeta',
    'tarjeta de credito|debito',
    'numero de cuenta',
    'dni|nie|cedula',
    'ultimos cuatro',
  ],
  at: ['arroba'],
  dot: ['punto'],
  joints: ['punto', 'guion', 'bajo'],
  before: 'es mi su tu el la correo electronico email mail direccion a en con y de'.split(' '),
}
const TERMS: Readonly<Record<string, RedactTerms>> = { en: ENGLISH, es: SPANISH }

export const termsOf = (language: string): RedactTerms => TERMS[language] ?? ENGLISH
