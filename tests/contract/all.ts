import { callLogContract } from './call-log.contract'
import { callRecordsContract } from './call-records.contract'
import { callSearchContract } from './call-search.contract'
import type { Contract } from './contract'
import { deletionsContract } from './deletions.contract'
import { erasuresContract } from './erasures.contract'
import { keptWordsContract } from './kept-words.contract'
import { papersContract } from './papers.contract'
import { peopleToCallContract } from './people-to-call.contract'
import { privateSettingsContract } from './private-settings.contract'
import type { Stores } from './stores'

/** Every promise the stores make, by port. Runs over memory, fake-indexeddb and a browser's own IndexedDB. */
export const storeContracts: Record<string, Contract<Stores>> = {
  'the call log': callLogContract,
  'call records': callRecordsContract,
  'call search': callSearchContract,
  'kept words': keptWordsContract,
  'people to call': peopleToCallContract,
  papers: papersContract,
  erasures: erasuresContract,
  deletions: deletionsContract,
  'private settings': privateSettingsContract,
}
