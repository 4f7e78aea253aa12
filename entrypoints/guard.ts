import { defineUnlistedScript } from '#imports'
import type { ControlJudged } from '../utils/core/control'
import { readPanel } from '../utils/page/controls/panel'
import { preFilter } from '../utils/page/controls/pre-filter'
import { startGuard } from '../utils/page/guard/guard'
import { frameShare } from '../utils/page/guard/share'
import { answerStatus } from '../utils/wire/answer-status'
import { isAlive } from '../utils/wire/ask'
import { newReport } from '../utils/wire/new-report'
import { sendReport } from '../utils/wire/send-report'
import type { GuardStatus } from '../utils/wire/topics'
import { watchSnapshot } from '../utils/wire/watch-snapshot'

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
  share.guard = { readPanel, stop }

  const tell = (control: ControlJudged, path: readonly Element[]) => {
    const press = { kind: 'press', control, outcome: 'passed', why: 'no-call', panel: readPanel(path) } as const
    void sendReport(newReport(press, share.snapshot?.callId), signal)
  }
  const status: GuardStatus = { ok: true, guard: document.body ? 'not-first' : 'first' }
  startGuard(share, { alive: isAlive, preFilter, tell }, signal, stop)
  watchSnapshot((snapshot) => {
    share.snapshot = snapshot
    share.live?.snapshotChanged()
  }, signal)
  if (window === top) answerStatus(status, signal)
})
