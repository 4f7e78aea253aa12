import browser from 'webextension-polyfill'
import type { Paper } from '../../utils/core/papers/paper'
import type { PersonToCall } from '../../utils/core/person-to-call'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import type { Opener } from '../../utils/store/idb/database'
import { idbPapers } from '../../utils/store/idb/papers'
import { idbPeopleToCall } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { thisDesk } from '../../utils/store/idb/this-desk'
import { ownFile } from '../../utils/store/own-file'
import type { WholeCall } from '../../utils/store/ports/call-records'
import type { MadeUpPorts } from '../../utils/view/review/made-up'

interface Month {
  calls: WholeCall[]
  people: PersonToCall[]
  /** `here` stands in them for the desk of this browser. */
  papers: { lead: string; here: string; ours: Paper[]; theirs: { from: string; papers: Paper[] }[] }
}

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

  async function fillPapers({ lead, here, ours, theirs }: Month['papers']) {
    await idbPrivateSettings(open).change({ agentId: lead })
    const { desk } = await thisDesk(open)()
    const ofThisDesk = (papers: readonly Paper[]) =>
      JSON.parse(JSON.stringify(papers).replaceAll(here, desk)) as Paper[]
    const store = idbPapers(open, now)
    await store.write(ofThisDesk(ours))
    for (const { from, papers } of theirs) await store.take(ofThisDesk(papers), from)
  }

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
      const { calls, people, papers } = (await ownFile(MONTH)) as Month
      for (let done = 0; done < calls.length; done += BATCH) {
        progress(done, calls.length)
        await records.take(calls.slice(done, done + BATCH))
      }
      for (const person of people) await idbPeopleToCall(open).add(person)
      await fillPapers(papers)
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
