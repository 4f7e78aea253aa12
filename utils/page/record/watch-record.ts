import type { LabelledText, ReportBody } from '../../wire/topics'
import type { KnownPage } from '../sites/known-page'
import { isCancelPage } from '../watch/cancel-page'
import type { Moment } from '../watch/page-moments'

/** px; in smaller frames only known places are read: a softphone's, perhaps. */
const RECORD_FRAME = { width: 240, height: 160 }
const MOST = 150
/** Labels that only known places have: a page that calls a field so would say who is on the line. */
const OURS = /^(caller|known):/

export interface RecordWatch {
  readRecord(): LabelledText[]
  known(): KnownPage | undefined
  report(body: ReportBody): void
}

/**
 * Tells the record and the kind of page in front of the agent, when they are others than before. Early on the address may be the
 * next customer's and the page still the last one's: until something in the page itself is new, nothing is told.
 */
export function watchRecord({ readRecord, known, report }: RecordWatch) {
  let last: { page: string; address: string } | undefined
  let cancelPage = ''
  return {
    look(when: Moment): void {
      const isRecord = innerWidth >= RECORD_FRAME.width && innerHeight >= RECORD_FRAME.height
      const told = known()?.callerFields() ?? []
      const read = isRecord ? readRecord().filter(({ label }) => !OURS.test(label)) : []
      const pairs = [...told, ...read].slice(0, MOST)
      const now = {
        page: asText(pairs, (label) => label !== 'url:'),
        address: asText(pairs, (label) => label === 'url:'),
      }
      const isNew = now.page !== last?.page || (when === 'settled' && now.address !== last.address)
      if (isNew) last = now
      if (isNew && pairs.length > 0) report({ kind: 'record', pairs })
      if (cancelPage !== location.href && (known()?.isCancelPage() || (isRecord && isCancelPage()))) {
        cancelPage = location.href
        report({ kind: 'page', page: 'cancel-page' })
      }
    },
  }
}

const asText = (pairs: readonly LabelledText[], among: (label: string) => boolean) =>
  JSON.stringify(pairs.filter(({ label }) => among(label)))
