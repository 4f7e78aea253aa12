import type { Millis } from './time'

/** Our own choice: long enough that the person remembers how it was, and nobody asks how it is. */
export const LONG_STANDING = 5

/** Whole years with the company, from how records write it: "since 2013", "12/03/2013", "11 years". Absent = cannot be told. */
export function yearsWithUs(tenure: string, now: Millis): number | undefined {
  const thisYear = new Date(now).getUTCFullYear()
  const since = [...tenure.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
  const began = since.find((year) => year <= thisYear)
  if (began !== undefined) return thisYear - began
  const years = /(?<!\d)(\d{1,2})\s*\+?\s*(?:y\b|yrs?\b|years?\b|años?\b|jahre?\b|ans?\b)/i.exec(tenure)
  return years ? Number(years[1]) : undefined
}
