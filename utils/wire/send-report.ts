import { ask, NO_ANSWER } from './ask'
import type { Report } from './topics'

/** ms between tries: a worker that starts cold answers the first, one that is being updated the second or third. */
const TRIES = [200, 1_000, 5_000]

/** One report, sent until the desk answers. For the guard alone, which has nothing else to say; the live part has an outbox. */
export async function sendReport(report: Report, signal: AbortSignal, tries = TRIES): Promise<void> {
  const answer = await ask('report', { reports: [report] })
  const [wait, ...later] = tries
  if (answer.ok || answer.refused !== NO_ANSWER || wait === undefined || signal.aborted) return
  setTimeout(() => void sendReport(report, signal, later), wait)
}
