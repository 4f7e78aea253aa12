import type { PressedThere } from '../core/event'
import type { House } from './desk'

/** What something on a page is known by again, without what tells who is on a line that lives now: it outlives the call, and goes to colleagues. */
export const withoutCallers = ({ live }: Pick<House, 'live'>, there: PressedThere): PressedThere =>
  [...live.values()].reduce(
    (left, { ears }) =>
      ears.scrub({ type: 'was-that-hang-up' as const, answer: 'ask' as const, control: left }).control,
    there,
  )
