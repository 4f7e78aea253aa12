import type { CaptionLine, FrameWord, LabelledText, LiveTerms, ReportBody } from '../../wire/topics'
import { watchCaptions } from '../captions/watch-captions'
import { isCancelPage } from '../watch/cancel-page'
import { onPageMoments } from '../watch/page-moments'
import { onTyped } from '../watch/typed'
import { watchCall } from './watch-call'

export interface CallWatchPorts {
  ringing(): boolean
  report(body: ReportBody): void
  say(word: FrameWord, to: 'top'): Promise<unknown>
  letGo(): boolean
  readRecord(): LabelledText[]
}

/** px; smaller frames hold no customer's record. */
const RECORD_FRAME = { width: 240, height: 160 }

/** All that a frame watches for one call; begun anew for the next one. */
export function createCallWatch({ ringing, report, say, letGo, readRecord }: CallWatchPorts, signal: AbortSignal) {
  let ending = new AbortController()
  let looks: ((pressed?: readonly Element[]) => void)[] = []

  return {
    begin(callIs: LiveTerms['callIs']): void {
      ending.abort()
      ending = new AbortController()
      const call = AbortSignal.any([signal, ending.signal])
      const controlsAt = (area: Extract<FrameWord, { say: 'controls-at' }>['area']) =>
        void say({ say: 'controls-at', frame: { width: innerWidth, height: innerHeight }, area }, 'top')
      const controls = watchCall({ ringing, report, controlsAt, letGo }, call)
      const captions = watchCaptions(callIs, (lines: CaptionLine[]) => report({ kind: 'words', lines }), call)
      const reading = createReading(readRecord, report)
      const moments = onPageMoments(() => {
        controls.look()
        captions.look()
        reading()
      }, call)
      onTyped((text) => report({ kind: 'typed', text }), call)
      moments.soon()
      looks = [controls.look, captions.look]
    },
    /** `pressed`: a call control was, on this path. */
    look(pressed?: readonly Element[]): void {
      for (const look of looks) look(pressed)
    },
  }
}

/** The record and the kind of page in front of the agent, told when they are others than before. */
function createReading(readRecord: () => LabelledText[], report: (body: ReportBody) => void): () => void {
  let last = ''
  let cancelPage = ''
  return () => {
    if (innerWidth < RECORD_FRAME.width || innerHeight < RECORD_FRAME.height) return
    const pairs = readRecord()
    const now = JSON.stringify(pairs)
    if (pairs.length > 0 && now !== last) report({ kind: 'record', pairs })
    last = now
    if (cancelPage !== location.href && isCancelPage()) {
      cancelPage = location.href
      report({ kind: 'page', page: 'cancel-page' })
    }
  }
}
