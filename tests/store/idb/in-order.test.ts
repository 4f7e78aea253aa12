import 'fake-indexeddb/auto'
import { expect, it, onTestFinished, vi } from 'vitest'
import { databaseAt } from '../../../utils/store/idb/database'
import { callRecordsContract } from '../../contract/call-records.contract'
import { idbStores } from '../../contract/idb'
import { NOON } from '../../contract/samples'

let databases = 0
const proto = IDBIndex.prototype as IDBIndex & { getAllRecords?: unknown }

it('asks for whole pages where the browser can', async () => {
  const asked = vi.spyOn(proto as { getAllRecords: () => unknown }, 'getAllRecords')
  for (const { run } of callRecordsContract.slice(0, 1)) {
    await run(idbStores(databaseAt(`records-${databases++}`), () => NOON))
  }
  expect(asked).toHaveBeenCalled()
})

it.each(callRecordsContract)('without getAllRecords: $name', async ({ run }) => {
  const { getAllRecords } = proto
  onTestFinished(() => void Object.assign(proto, { getAllRecords }))
  delete proto.getAllRecords
  const cursors = vi.spyOn(proto, 'openCursor')
  await run(idbStores(databaseAt(`records-${databases++}`), () => NOON))
  expect('getAllRecords' in proto).toBe(false)
  cursors.mockRestore()
})
