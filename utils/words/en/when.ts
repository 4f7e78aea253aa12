import { many } from './many'

/** Days and lengths of time, as people say them. */
export const WHEN = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  at: (day: string, clock: string) => `${day}, ${clock}`,
  seconds: (n: number) => `${n} s`,
  minutes: (n: number) => `${n} min`,
  hours: (n: number) => `${n} h`,
  days: (n: number) => many(n, { one: '# day', other: '# days' }),
}
