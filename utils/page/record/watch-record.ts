import type { LabelledText, ReportBody } from '../../wire/topics'
import { isCancelPage } from '../watch/cancel-page'

/** px; smaller frames hold no customer's record. */
const RECORD_FRAME = { width: 240, height: 160 }

/** Tells the record and the kind of page in front of the agent, when they are others than before. */
export function watchRecord(readRecord: () => LabelledText[], report: (body: ReportBody) => void): { look(): void } {
  let last = ''
  let cancelPage = ''
  return {
    look() {
      if (innerWidth < RECORD_FRAME.width || innerHeight < RECORD_FRAME.height) return
      const pairs = readRecord()
      const now = JSON.stringify(pairs)
      if (pairs.length > 0 && now !== last) report({ kind: 'record', pairs })
      last = now
      if (cancelPage !== location.href && isCancelPage()) {
        cancelPage = location.href
        report({ kind: 'page', page: 'cancel-page' })
      }
    },
  }
}
