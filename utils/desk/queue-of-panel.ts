import type { CallSignal } from '../core/signal'
import type { Seconds } from '../core/time'

/** How softphones say how long somebody waited, at the beginning of a line. */
const WAITED =
  /^(?:waited|waiting(?: time)?|wait(?: time)?|time in queue|in queue|queued(?: for)?|wartezeit|wartet(?: seit)?|in der warteschlange|attente|temps d[’']attente|en attente depuis|(?:tiempo de )?espera|en cola|tempo d[ie] (?:attesa|espera)|in attesa da|wachttijd|in de wachtrij)\b[\s:]*(.+)$/iu
const QUEUE =
  /^(?:queue(?: name)?|warteschlange|file(?: d[’']attente)?|cola|coda|fila|wachtrij|skill)\s*:\s*(.{1,80})$/iu

/** What the ringing panel says of the queue the call came by. */
export function queueOfPanel(text: string): Pick<CallSignal, 'queue' | 'waited'> {
  const lines = text.split('\n').map((line) => line.trim())
  const first = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]).find(Boolean)
  const [queue, waited] = [first(QUEUE), lines.map((line) => secondsIn(WAITED.exec(line)?.[1] ?? '')).find(Boolean)]
  return { ...(queue && { queue }), ...(waited && { waited }) }
}

const UNITS: [RegExp, Seconds][] = [
  [/(\d+) ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore?|uur)\b/iu, 3_600],
  [/(\d+) ?(?:m|mins?|minutes?|minuten?|minutos?|minut[io])\b/iu, 60],
  [/(\d+) ?(?:s|secs?|seconds?|sek(?:unden)?|secondes?|segundos?|second[io]|seconden)\b/iu, 1],
]

/** "23 min", "1 min 20 s", "0:45", "00:03:12". */
function secondsIn(said: string): Seconds {
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\b/.exec(said)
  if (clock) return clock.slice(1).reduce((sum, part) => sum * 60 + Number(part ?? 0), 0)
  return UNITS.reduce((sum, [unit, length]) => sum + Number(unit.exec(said)?.[1] ?? 0) * length, 0)
}
