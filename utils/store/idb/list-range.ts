import type { Order } from '../../core/queue-filter'
import type { Millis } from '../../core/time'
import type { ListName, PageKey } from '../ports/call-records'

/** In IndexedDB's order an array comes after every number: `[list, []]` lies behind all calls of the list. */
const BEHIND_ALL: IDBValidKey = []

/** Forwards or backwards through a list's keys: newest and longest are at the end. */
export const directionOf = (order: Order = 'newest') => (order === 'oldest' ? 'next' : 'prev')

/** The calls of one list that began in [since, before) and lie behind the page that ended at `after`. */
export function inList(
  list: ListName,
  since?: Millis,
  before?: Millis,
  after?: PageKey,
  direction: 'next' | 'prev' = 'prev',
): IDBKeyRange {
  const lowers: IDBValidKey[] = [since === undefined ? [list] : [list, since]]
  const uppers: IDBValidKey[] = [[list, BEHIND_ALL]]
  if (before !== undefined) uppers.push([list, before])
  if (after) (direction === 'prev' ? uppers : lowers).push([list, ...after])
  const lower = lowers.reduce((a, b) => (indexedDB.cmp(a, b) > 0 ? a : b))
  const upper = uppers.reduce((a, b) => (indexedDB.cmp(a, b) < 0 ? a : b))
  const empty = indexedDB.cmp(lower, upper) >= 0
  // Behind a page means without its last call; `[list]` and `[list, since]` are no call's whole key.
  return empty ? IDBKeyRange.only([list, BEHIND_ALL]) : IDBKeyRange.bound(lower, upper, direction === 'next', true)
}
