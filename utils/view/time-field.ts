import type { Millis } from '../core/time'
import { clockTime } from './when'

/** For and from an input of type time: "14:05", on the day of the call. */
export const toTimeField = (at: Millis | undefined): string => (at === undefined ? '' : clockTime(at))

export function fromTimeField(field: string, day: Millis): Millis | undefined {
  const [hours, minutes] = field.split(':').map(Number)
  return hours === undefined || minutes === undefined ? undefined : new Date(day).setHours(hours, minutes, 0, 0)
}
