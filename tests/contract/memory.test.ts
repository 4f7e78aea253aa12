import { storeContracts } from './all'
import { memoryStores } from './memory'
import { NOON } from './samples'
import { describeContract } from './vitest'

for (const [name, contract] of Object.entries(storeContracts)) {
  describeContract(`memory keeps the promises of ${name}`, contract, () => memoryStores(() => NOON))
}
