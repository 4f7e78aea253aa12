import type { CDPSession, Page } from 'playwright-core'
import { control } from '../../../demo/director.mjs'
import { answered } from '../../browser/live-call'
import type { Stage } from '../../browser/stage'
import { type LiveRow, row } from '../live'

const PRESSES = 60
/** DESIGN §10. */
const MOST = 1

interface Traced {
  name: string
  /** µs on the thread: other programs of a busy machine aside. */
  tdur?: number
  args?: { data?: { url?: string } }
}

/** How long the page's own listeners wait for ours: the longest of the guard's runs in one press, by the browser's own trace. */
export async function pressJudged(stage: Stage): Promise<LiveRow[]> {
  await stage.closePages()
  const idle = await stage.context.newPage()
  await idle.goto(stage.demo.urls.crm({ phone: 'none', route: '/customers/10482' }))
  const rest = await timesOf(idle, () => idle.getByRole('heading').first().click())
  const live = await answered(stage, { in: 'tab' })
  const first = await timesOf(live.page, () => control(live.phone, 'mute').click(), 1)
  const judged = await timesOf(live.page, () => control(live.phone, 'mute').click())
  return [
    row('a press while no call lives', rest, MOST),
    row('the first press of a call', first),
    row('a press of a call control, judged', judged, MOST),
  ]
}

async function timesOf(page: Page, press: () => Promise<void>, presses = PRESSES): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const times: number[] = []
  for (let i = 0; i < presses; i++) times.push(await traced(session, press))
  await session.detach()
  return times
}

/** → ms */
async function traced(session: CDPSession, press: () => Promise<void>): Promise<number> {
  const found: Traced[] = []
  const collect = ({ value }: { value: object[] }) => void found.push(...(value as Traced[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await press()
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const ours = found.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/guard.js'))
  return Math.max(0, ...ours.map(({ tdur = 0 }) => tdur)) / 1000
}
