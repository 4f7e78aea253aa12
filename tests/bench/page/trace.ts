import type { CDPSession } from 'playwright-core'

/** One complete event of a trace; times in µs, `tdur` is CPU time of its thread. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string; frame?: string } }
}

/** What a stretch of time cost the page's main thread, in ms of CPU. */
export interface Cost {
  /** Everything that ran there. */
  page: number
  /** Scripts of an extension in the page's main frame: evaluated, called, their microtasks. */
  guest: number
  /** The longest single piece of that. */
  slice: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8.execute']
const TASK = 'ThreadControllerImpl::RunTask'
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile'])
const IS_GUEST = /^(chrome|moz)-extension:/

/** Traces the whole browser from now on. → ends it, and gives the cost of what lay before each mark of the page, back to the one before. */
export async function startTrace(session: CDPSession): Promise<(frame: string) => Promise<Map<string, Cost>>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  return async (frame) => {
    const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()))
    await session.send('Tracing.end')
    await complete
    return costs(events, frame)
  }
}

function costs(all: readonly TraceEvent[], frame: string): Map<string, Cost> {
  const marks = all.filter(({ name }) => name.startsWith('bench ')).sort((a, b) => a.ts - b.ts)
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks
  const events = all.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X').sort((a, b) => a.ts - b.ts)
  const found = new Map<string, Cost>()
  for (const [i, mark] of marks.entries()) {
    const from = marks[i - 1]?.ts ?? Number.NEGATIVE_INFINITY
    const within = events.filter(({ ts }) => ts >= from && ts < mark.ts)
    found.set(mark.name.slice('bench '.length), costOf(within, frame))
  }
  return found
}

function costOf(events: readonly TraceEvent[], frame: string): Cost {
  const cost: Cost = { page: 0, guest: 0, slice: 0 }
  let task = 0
  let script = 0
  let ofGuest = false
  for (const event of events) {
    const { name, ts, dur = 0, tdur = 0 } = event
    if (name === TASK && ts >= task) {
      task = ts + dur
      ofGuest = false
      cost.page += tdur / 1000
    }
    if (ts < script) continue
    const isGuest = SCRIPT.has(name) && isOfGuest(event, frame)
    // What a promise of the guest's goes on with: microtasks of a task in which its script ran.
    if (!isGuest && !(name === 'RunMicrotasks' && ofGuest)) continue
    ofGuest = true
    script = ts + dur
    cost.guest += tdur / 1000
    cost.slice = Math.max(cost.slice, tdur / 1000)
  }
  return cost
}

function isOfGuest({ args }: TraceEvent, frame: string): boolean {
  const { url = '', frame: at = frame } = args?.data ?? {}
  return at === frame && IS_GUEST.test(url)
}
