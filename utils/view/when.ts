import type { Millis } from '../core/time'
import { LOCALE } from '../words/language'
import { WHEN } from '../words/when'

/** Midnight of the day of `at`, by this computer's clock, `days` later or earlier. */
export function startOfDay(at: Millis, days = 0): Millis {
  const day = new Date(at)
  day.setHours(0, 0, 0, 0)
  // By the calendar, not by 24 hours: days on which the clocks change are 23 or 25 hours long.
  day.setDate(day.getDate() + days)
  return day.getTime()
}

const CLOCK = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', month: 'short' })
const OTHER_YEAR = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' })

/** "10:42" */
export const clockTime = (at: Millis): string => CLOCK.format(at)

/** "today", "yesterday", "tomorrow", "Mon, 12 May" or, in another year, "12 May 2025". */
export function dayName(at: Millis, now: Millis): string {
  const day = startOfDay(at)
  if (day === startOfDay(now)) return WHEN.today
  if (day === startOfDay(now, -1)) return WHEN.yesterday
  if (day === startOfDay(now, 1)) return WHEN.tomorrow
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? DAY.format(at) : OTHER_YEAR.format(at)
}

/** "today, 10:42" */
export const dayAndTime = (at: Millis, now: Millis): string => WHEN.at(dayName(at, now), clockTime(at))

/** A length of time as people say it: "40 s", "3 min", "2 h", "5 days". */
export function lengthOf(span: Millis): string {
  const minutes = Math.round(span / 60_000)
  if (minutes < 1) return WHEN.seconds(Math.round(span / 1000))
  if (minutes < 90) return WHEN.minutes(minutes)
  const hours = Math.round(minutes / 60)
  return hours < 36 ? WHEN.hours(hours) : WHEN.days(Math.round(hours / 24))
}

/** For and from an input of type datetime-local, which knows no zone: "2026-05-12T17:30". */
export function toLocalField(at: Millis): string {
  const zone = new Date(at).getTimezoneOffset() * 60_000
  return new Date(at - zone).toISOString().slice(0, 16)
}
export function fromLocalField(text: string): Millis | undefined {
  const at = new Date(text).getTime()
  return Number.isNaN(at) ? undefined : at
}
