import { LOCALE } from './language'

/** A number as this page's language writes it: "1,234.5", "1.234,5". */
export const decimal = (n: number, digits = 0): string =>
  new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n)
