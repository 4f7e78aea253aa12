import { defineUnlistedScript } from '#imports'
import { frameShare } from '../utils/page/guard/share'
import { startLive } from '../utils/page/live'
import { ask, hear, isAlive } from '../utils/wire/ask'
import { newReport } from '../utils/wire/new-report'
import { createOutbox } from '../utils/wire/outbox'
import type { ReportBody } from '../utils/wire/topics'
import { watchSnapshot } from '../utils/wire/watch-snapshot'

/** In every frame while a call lives: registered by the desk for the call, run in the frames already there, gone at the end. */
export default defineUnlistedScript(() => {
  const share = frameShare()
  share.live?.stop()
  const leaving = new AbortController()
  const { signal } = leaving
  const leave = () => {
    if (signal.aborted) return
    leaving.abort()
    outbox.empty()
    share.assist?.stop()
    share.site = share.snapshot = undefined
    if (share.live === live.side) share.live = undefined
  }
  /** An orphan gets no answers any more: it goes. */
  const askDesk: typeof ask = async (topic, body) => {
    const answer = await ask(topic, body)
    if (!answer.ok && !isAlive()) leave()
    return answer
  }
  const outbox = createOutbox((batch) => askDesk('report', batch), signal)
  const report = (body: ReportBody) => outbox.put(newReport(body, share.snapshot?.callId))
  const live = startLive({ share, alive: isAlive, ask: askDesk, report }, signal, leave)
  share.live = live.side
  watchSnapshot((snapshot) => {
    share.snapshot = snapshot
    live.side.snapshotChanged()
  }, signal)
  hear((message) => {
    if (message.topic !== 'stop') return live.heard(message)
    leave()
    return undefined
  }, signal)
  addEventListener('pagehide', outbox.empty, { signal })
})
