import type { Millis } from '../../core/time'
import type { ListName, PageKey } from '../ports/call-records'

/** In IndexedDB's order an array comes after every number: `[list, []]` lies behind all calls of the list. */
const BEHIND_ALL: IDBValidKey = []

/** The calls of one list that began in [since, before) and lie behind the page that ended at `after`, newest first. */
export function inList(list: ListName, since?: Millis, before?: Millis, after?: PageKey): IDBKeyRange {
  const lower = since === undefined ? [list] : [list, since]
  const uppers: IDBValidKey[] = [[list, BEHIND_ALL]]
  if (before !== undefined) uppers.push([list, before])
  if (after) uppers.push([list, ...after])
  const upper = uppers.reduce((a, b) => (indexedDB.cmp(a, b) < 0 ? a : b))
  const empty = indexedDB.cmp(lower, upper) >= 0
  return empty ? IDBKeyRange.only([list, BEHIND_ALL]) : IDBKeyRange.bound(lower, upper, false, true)
}
