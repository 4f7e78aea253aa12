import { formatClock, type Millis } from '../core/time'

export { formatClock }

/** 14:05 as this agent's locale writes it. */
export const timeOfDay = (at: Millis): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })

/** What `<input type="time">` wants: "14:05", local. */
export function toTimeField(at: Millis | undefined): string {
  if (at === undefined) return ''
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** "14:05" on the day of `day`; undefined for an emptied field. */
export function fromTimeField(field: string, day: Millis): Millis | undefined {
  const [hours, minutes] = field.split(':').map(Number)
  return hours === undefined || minutes === undefined ? undefined : new Date(day).setHours(hours, minutes, 0, 0)
}
