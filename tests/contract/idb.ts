import type { Millis } from '../../utils/core/time'
import { idbCallLog } from '../../utils/store/idb/call-log'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import type { Opener } from '../../utils/store/idb/database'
import { idbDeletions } from '../../utils/store/idb/deletions'
import { idbErasures } from '../../utils/store/idb/erasures'
import { idbKeptWords } from '../../utils/store/idb/kept-words'
import { idbPapers } from '../../utils/store/idb/papers'
import { idbPeopleToCall } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { idbSearch } from '../../utils/store/idb/search'
import { idbSetAside } from '../../utils/store/idb/set-aside'
import type { Stores } from './stores'

export const idbStores = (open: Opener, now: () => Millis): Stores => ({
  log: idbCallLog(open, now),
  records: idbCallRecords(open, now),
  search: idbSearch(open),
  words: idbKeptWords(open, now),
  people: idbPeopleToCall(open),
  papers: idbPapers(open, now),
  setAside: idbSetAside(open),
  erasures: idbErasures(open, now),
  deletions: idbDeletions(open),
  privateSettings: idbPrivateSettings(open),
})
