import type { LabelledText, ReportBody } from '../../wire/topics'
import type { KnownPage } from '../sites/known-page'
import { isCancelPage } from '../watch/cancel-page'

/** px; in smaller frames only known places are read: a softphone's, perhaps. */
const RECORD_FRAME = { width: 240, height: 160 }
const MOST = 150

export interface RecordWatch {
  readRecord(): LabelledText[]
  known(): KnownPage | undefined
  report(body: ReportBody): void
}

/** Tells the record and the kind of page in front of the agent, when they are others than before. */
export function watchRecord({ readRecord, known, report }: RecordWatch): { look(): void } {
  let last = ''
  let cancelPage = ''
  return {
    look() {
      const isRecord = innerWidth >= RECORD_FRAME.width && innerHeight >= RECORD_FRAME.height
      const told = known()?.callerFields() ?? []
      const pairs = [...told, ...(isRecord ? readRecord() : [])].slice(0, MOST)
      const now = JSON.stringify(pairs)
      if (pairs.length > 0 && now !== last) report({ kind: 'record', pairs })
      last = now
      if (cancelPage !== location.href && (known()?.isCancelPage() || (isRecord && isCancelPage()))) {
        cancelPage = location.href
        report({ kind: 'page', page: 'cancel-page' })
      }
    },
  }
}
