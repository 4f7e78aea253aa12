import type { CallSummary } from '../../core/record'
import { reviewFile } from '../../core/review-file'
import type { WholeCall } from '../../store/ports/call-records'
import { toLocalField } from '../when'

export interface FileToSave {
  name: string
  type: string
  text: string
}

/** One call, whole and as kept: everything in it is redacted already. */
export const callFile = (call: WholeCall, now: number): FileToSave => ({
  name: `earshot-call-${dayOf(call.summary.startedAt)}-${call.summary.id}.json`.replace(/[^\w.-]+/g, '_'),
  type: 'application/json',
  text: asText([call], now),
})

/** By this computer's calendar, as the page shows it: midnight of a day is still the day before by Greenwich. */
export const dayOf = (at: number) => toLocalField(at).slice(0, 10)

/** The calls on screen, as they are. */
export const callsFile = (calls: readonly CallSummary[], now: number): FileToSave => ({
  name: `earshot-calls-${dayOf(now)}.json`,
  type: 'application/json',
  text: asText(
    calls.map((summary) => ({ summary })),
    now,
  ),
})

const asText = (calls: Parameters<typeof reviewFile>[0], now: number) => JSON.stringify(reviewFile(calls, now), null, 2)

const COLUMNS = [
  'began',
  'seconds',
  'reason',
  'outcome',
  'flags',
  'callers words',
  'next step',
  'who',
  'by',
  'seen',
] as const

/** A cell that a spreadsheet would run as a formula is made text. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n')

/** The calls on screen as a table. */
export const callsTable = (calls: readonly CallSummary[], now: number): FileToSave => ({
  name: `earshot-calls-${dayOf(now)}.csv`,
  type: 'text/csv',
  text: csvOf([COLUMNS, ...calls.map(cellsOf)]),
})

const cellsOf = (call: CallSummary): readonly string[] => [
  new Date(call.startedAt).toISOString(),
  String(Math.round(call.duration / 1000)),
  call.reason,
  call.outcome,
  call.flags.map((flag) => flag.name).join(' '),
  call.callersWords,
  call.nextStep?.what ?? '',
  call.nextStep?.who ?? '',
  call.nextStep?.by ?? '',
  call.seen,
]

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
