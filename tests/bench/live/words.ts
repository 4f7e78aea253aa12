import type { Frame, Page } from 'playwright-core'
import { answered, shows } from '../../browser/live-call'
import type { Stage } from '../../browser/stage'
import { type LiveRow, row } from '../live'
import { stopWorker } from './worker'

const CALLS = 15
const MOST = 100

/** The word of a growing caption that calls for a cue is on the page → the cue is painted in the overlay. Each run is a call of its own. */
export async function wordsToCue(stage: Stage, worker: 'warm' | 'cold'): Promise<LiveRow> {
  const times: number[] = []
  for (let run = 0; run < CALLS; run++) {
    await stage.closePages()
    const live = await answered(stage)
    await live.callerSays("Hi, I'd like to cancel my broadband please.")
    await shows(live.overlay, /Hang-up would pause once/)
    const [said, painted] = [saidAt(live.phone), cueAt(live.overlay)]
    if (worker === 'cold') await stopWorker(stage)
    await live.agentSays('Goodbye.')
    times.push((await painted) - (await said))
  }
  const what = `words on the page → cue painted, worker ${worker}`
  return worker === 'warm' ? row(what, times, MOST) : row(what, times)
}

const saidAt = (phone: Page | Frame) =>
  phone.evaluate(
    () =>
      new Promise<number>((said) => {
        const pane = document.querySelector('[role=log]') ?? document.body
        new MutationObserver(() => {
          if (/goodbye/i.test(pane.textContent ?? '')) said(performance.timeOrigin + performance.now())
        }).observe(pane, { childList: true, subtree: true, characterData: true })
      }),
  )

/** The moment after the frame in which it was drawn. */
const cueAt = (overlay: Frame) =>
  overlay.evaluate(
    () =>
      new Promise<number>((painted) => {
        const drawn = () => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => painted(performance.timeOrigin + performance.now())
          port2.postMessage('')
        }
        new MutationObserver((_, watch) => {
          if (!/before you close/i.test(document.body.textContent ?? '')) return
          watch.disconnect()
          requestAnimationFrame(drawn)
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
  )
