import type { CallLog } from '../../utils/store/ports/call-log'
import type { CallRecords } from '../../utils/store/ports/call-records'
import type { CallSearch } from '../../utils/store/ports/call-search'
import type { Deletions } from '../../utils/store/ports/deletions'
import type { Erasures } from '../../utils/store/ports/erasures'
import type { KeptWords } from '../../utils/store/ports/kept-words'
import type { Papers } from '../../utils/store/ports/papers'
import type { PeopleToCall } from '../../utils/store/ports/people-to-call'
import type { PrivateSettingsStore } from '../../utils/store/ports/private-settings'
import type { SetAside } from '../../utils/store/ports/set-aside'

/** All stores over one database, empty. */
export interface Stores {
  log: CallLog
  records: CallRecords
  search: CallSearch
  words: KeptWords
  people: PeopleToCall
  papers: Papers
  setAside: SetAside
  erasures: Erasures
  deletions: Deletions
  privateSettings: PrivateSettingsStore
}
