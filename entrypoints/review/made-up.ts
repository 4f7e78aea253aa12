import browser from 'webextension-polyfill'
import type { PersonToCall } from '../../utils/core/person-to-call'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import type { Opener } from '../../utils/store/idb/database'
import { idbPeopleToCall } from '../../utils/store/idb/people-to-call'
import { ownFile } from '../../utils/store/own-file'
import type { WholeCall } from '../../utils/store/ports/call-records'
import type { MadeUpPorts } from '../../utils/view/review/made-up'

/** Only the demo's copy of the extension has it (demo/month). */
const MONTH = 'made-up/month.json'
const REAL_PAGE = 'review.html'
const MADE_UP_PAGE = 'review.html?made-up'

/** Which database this page works on: the real one, unless its address says otherwise. */
export const shownHere = (search: string): { shows: MadeUpPorts['shows']; database: string } =>
  new URLSearchParams(search).has('made-up')
    ? { shows: 'made-up', database: 'earshot-made-up' }
    : { shows: 'real', database: 'earshot' }

const BATCH = 100

export function madeUpMonth(
  shows: MadeUpPorts['shows'],
  database: string,
  open: Opener,
  now: () => number,
): MadeUpPorts {
  const records = idbCallRecords(open, now)
  return {
    shows,
    async otherPage() {
      if (shows === 'made-up') return REAL_PAGE
      // Looked for only where there is nothing to see yet.
      if ((await records.counts()).all) return undefined
      return (await fetch(browser.runtime.getURL(MONTH)).catch(() => undefined))?.ok ? MADE_UP_PAGE : undefined
    },
    async fill(progress) {
      if ((await records.counts()).all) return
      const { calls, people } = (await ownFile(MONTH)) as { calls: WholeCall[]; people: PersonToCall[] }
      for (let done = 0; done < calls.length; done += BATCH) {
        progress(done, calls.length)
        await records.take(calls.slice(done, done + BATCH))
      }
      for (const person of people) await idbPeopleToCall(open).add(person)
    },
    async remove() {
      ;(await open()).close()
      await deleteDatabase(database)
      location.assign(REAL_PAGE)
    },
  }
}

/** Open connections of other pages close by themselves when they are asked to (store/idb/database.ts). */
const deleteDatabase = (name: string) =>
  new Promise<void>((gone, failed) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.onsuccess = () => gone()
    deleting.onerror = () => failed(deleting.error)
  })
