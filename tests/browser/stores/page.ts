import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { storeContracts } from '../../contract/all'
import { idbStores } from '../../contract/idb'
import { event, NOON, words } from '../../contract/samples'

/** Runs in the browser: one case at a time, each on a database of its own. */
const stores = (database: string) => idbStores(databaseAt(database), () => NOON)

export const onPage = {
  cases: () => Object.entries(storeContracts).flatMap(([of, cases]) => cases.map(({ name }) => [of, name] as const)),

  async run(of: string, name: string): Promise<'kept its promise'> {
    await storeContracts[of]?.find((one) => one.name === name)?.run(stores(`${of}: ${name}`))
    return 'kept its promise'
  },

  /** Random letters do not shrink on the disk. */
  async append(id: string, kilobytes: number) {
    const bytes = crypto.getRandomValues(new Uint8Array(1024))
    const text = Array.from({ length: kilobytes }, () => btoa(String.fromCharCode(...bytes))).join('')
    return stores('full').log.append([{ callId: callId('a'), events: [event(`small-${id}`), words(id, text)] }])
  },
  read: async () => (await stores('full').log.read(callId('a'))).events.map(({ id }) => id),
}
declare global {
  interface Window {
    onPage: typeof onPage
  }
}
window.onPage = onPage
