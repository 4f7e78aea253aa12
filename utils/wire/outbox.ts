import { NO_ANSWER } from './ask'
import { nextTask } from './next-task'
import type { PageAnswer, Report } from './topics'

type Send = (batch: { reports: Report[] }) => Promise<PageAnswer<'report'>>

/** More than a page can say in the seconds a worker takes to come back; beyond it the oldest goes. */
const ROOM = 300
const BATCH = 50
/** ms; doubled with every silence. A worker that starts cold answers within the first. */
const RETRY = { first: 200, longest: 10_000 }

/** A desk that answers, and leaves a report out this often, will never keep it. */
const LEFT_OUT = 3

interface Waiting {
  report: Report
  leftOut: number
}

/**
 * Reports wait here until the desk says that it keeps them. One batch is under way at a time; a dead worker is asked again, later and later; a refused batch was refused for good.
 */
export function createOutbox(send: Send, signal: AbortSignal, later: (run: () => void) => void = nextTask) {
  let waiting: Waiting[] = []
  let underWay = false
  let silences = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (batch: readonly Waiting[], answer: PageAnswer<'report'>) => {
    const silent = !answer.ok && answer.refused === NO_ANSWER
    silences = silent ? silences + 1 : 0
    if (silent) return
    const kept = new Set(answer.ok ? answer.kept : batch.map(({ report }) => report.id))
    for (const sent of batch) sent.leftOut++
    waiting = waiting.filter(({ report, leftOut }) => !kept.has(report.id) && leftOut < LEFT_OUT)
  }

  const flush = async () => {
    if (underWay || waiting.length === 0 || signal.aborted) return
    underWay = true
    const batch = waiting.slice(0, BATCH)
    settle(batch, await send({ reports: batch.map(({ report }) => report) }))
    underWay = false
    if (waiting.length === 0 || signal.aborted) return
    clearTimeout(timer)
    const again = waiting.some(({ leftOut }) => leftOut > 0) || silences > 0
    timer = setTimeout(flush, again ? Math.min(RETRY.first * 2 ** silences, RETRY.longest) : 0)
  }
  signal.addEventListener('abort', () => clearTimeout(timer))

  return {
    put(report: Report): void {
      waiting = [...waiting, { report, leftOut: 0 }].slice(-ROOM)
      later(() => void flush())
    },
    /** The page goes: everything still unsent, without waiting for what is under way. */
    empty(): void {
      if (waiting.length > 0) void send({ reports: waiting.map(({ report }) => report) })
    },
  }
}
