import type { CallSummary } from './record'
import { LONG_STANDING } from './tenure'

/** Long with us, nothing wrong, nothing asked for: whom nobody calls, because they never complain. */
export const isQuiet = ({ years, outcome, flags }: CallSummary): boolean =>
  years !== undefined && years >= LONG_STANDING && outcome === 'not-a-cancellation' && flags.every(({ good }) => good)
