import browser from 'webextension-polyfill'
import { managedPolicy } from '../../utils/store/area/policy'
import { localSettings } from '../../utils/store/area/settings'
import { databaseAt } from '../../utils/store/idb/database'
import { deletingCalls } from '../../utils/store/idb/delete-calls'
import { deletePapersBefore } from '../../utils/store/idb/delete-papers'
import { noteDeletions } from '../../utils/store/idb/deletions'
import { forgetWordsBefore } from '../../utils/store/idb/kept-words'
import { idbLastPolicy } from '../../utils/store/idb/last-policy'
import { deletePeopleBefore } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { idbSetAside } from '../../utils/store/idb/set-aside'
import { inForce } from '../../utils/store/in-force'
import { keepRetention } from '../../utils/store/retention'

export const RETENTION = 'retention'

/** Once a day: words and records that were kept as long as was set are deleted, and how many is written down. */
export async function deleteWhatIsDue(): Promise<void> {
  const open = databaseAt()
  const now = () => Date.now()
  const policy = managedPolicy(browser.storage.managed, idbLastPolicy(open))
  await policy.start()
  const [{ settings }, inner] = await Promise.all([
    localSettings(browser.storage.local).read(),
    idbPrivateSettings(open).read(),
  ])
  const terms = inForce({ ...settings, ...inner.settings }, policy.current().policy).settings
  const stores = {
    records: deletingCalls(open),
    words: { forgetBefore: forgetWordsBefore(open, now) },
    people: { deleteBefore: deletePeopleBefore(open) },
    papers: { deleteBefore: (moment: number) => deletePapersBefore(open, moment) },
    setAside: idbSetAside(open),
    deletions: noteDeletions(open),
  }
  await keepRetention(stores, terms, now())
}
