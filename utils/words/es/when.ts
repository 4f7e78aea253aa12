import type * as en from '../en/when'
import { many } from './many'

export const WHEN: typeof en.WHEN = {
  today: 'hoy',
  yesterday: 'ayer',
  tomorrow: 'mañana',
  at: (day, clock) => `${day}, ${clock}`,
  seconds: (n) => `${n} s`,
  minutes: (n) => `${n} min`,
  hours: (n) => `${n} h`,
  days: (n) => many(n, { one: '# día', other: '# días' }),
}
