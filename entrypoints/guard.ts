import { defineUnlistedScript } from '#imports'
import type { ControlJudged } from '../utils/core/control'
import { readPanel } from '../utils/page/controls/panel'
import { preFilter } from '../utils/page/controls/pre-filter'
import { startGuard } from '../utils/page/guard/guard'
import { pathAt, rootOf } from '../utils/page/guard/press-path'
import { frameShare } from '../utils/page/guard/share'
import { isAlive } from '../utils/wire/ask'
import { newReport } from '../utils/wire/new-report'
import { sendReport } from '../utils/wire/send-report'

/**
 * In every frame from document_start. An unlisted script, not a WXT content script: that one's wrapper announces itself to the
 * page with a DOM event, and weighs half of this budget.
 */
export default defineUnlistedScript(() => {
  const share = frameShare()
  share.guard?.stop()
  const leaving = new AbortController()
  const { signal } = leaving
  const stop = () => {
    leaving.abort()
    share.live?.stop()
    share.picker?.stop()
  }
  const place = document.body ? 'not-first' : 'first'
  share.guard = { readPanel, pathAt, rootOf, place: () => (isAlive() ? place : undefined), stop }

  const tell = (control: ControlJudged, path: readonly Element[]) => {
    const press = { kind: 'press', control, outcome: 'passed', why: 'no-call', panel: readPanel(path) } as const
    void sendReport(newReport(press, share.snapshot?.callId), signal)
  }
  startGuard(share, { alive: isAlive, preFilter, tell }, signal, stop)
})
