import browser from 'webextension-polyfill'
import { managedPolicy } from '../../utils/store/area/policy'
import type { Opener } from '../../utils/store/idb/database'
import { idbLastPolicy } from '../../utils/store/idb/last-policy'
import type { Exporting } from '../../utils/view/review/review'

/** The company's word on saving calls to files; without one they may be. */
export function exporting(open: Opener): () => Promise<Exporting> {
  const policy = managedPolicy(browser.storage.managed, idbLastPolicy(open))
  const started = policy.start()
  return async () => {
    await started
    return policy.current().policy.allowExport === false ? 'not-allowed' : 'allowed'
  }
}
