import 'fake-indexeddb/auto'
import { databaseAt } from '../../utils/store/idb/database'
import { storeContracts } from './all'
import { idbStores } from './idb'
import { NOON } from './samples'
import { describeContract } from './vitest'

let made = 0
for (const [name, contract] of Object.entries(storeContracts)) {
  describeContract(`IndexedDB keeps the promises of ${name}`, contract, () =>
    idbStores(databaseAt(`contract-${made++}`), () => NOON),
  )
}
