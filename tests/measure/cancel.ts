import type { Ear, EarMaker } from './baselines'
import type { Dialogue, Row } from './files'
import type { Noise } from './noise'

export interface Counts {
  tp: number
  fp: number
  fn: number
  tn: number
}
export interface CallCounts {
  caught: number
  of: number
  falseAlarms: number
  ofNot: number
}
export interface CancelResult {
  bySource: Record<string, Counts>
  traps: { fired: number; of: number }
  calls: CallCounts & { bySource: Record<string, CallCounts> }
}

export interface CancelData {
  rows: readonly Row[]
  dialogues: readonly Dialogue[]
}

/** How well an ear tells callers who want to leave from all others: per turn, per trap, per whole call. */
export function measureCancel(makeEar: EarMaker, data: CancelData, noise: Noise): CancelResult {
  const result: CancelResult = {
    bySource: {},
    traps: { fired: 0, of: 0 },
    calls: { ...noCalls(), bySource: {} },
  }
  for (const row of data.rows) {
    const label = row.labels.cancel_intent
    if (label !== 0 && label !== 1) continue
    const heard = makeEar().sureAfter({ speaker: row.speaker, text: noise(row.text) })
    result.bySource[row.source] ??= { tp: 0, fp: 0, fn: 0, tn: 0 }
    const counts = result.bySource[row.source] as Counts
    counts[label === 1 ? (heard ? 'tp' : 'fn') : heard ? 'fp' : 'tn']++
    if (label === 0 && row.labels.cancel_kind !== 'none') {
      result.traps.of++
      if (heard) result.traps.fired++
    }
  }
  for (const call of data.dialogues) {
    const heard = heardIn(makeEar(), call, noise)
    result.calls.bySource[call.source] ??= noCalls()
    for (const counts of [result.calls, result.calls.bySource[call.source] as CallCounts]) {
      counts[call.is_cancellation ? 'of' : 'ofNot']++
      if (heard) counts[call.is_cancellation ? 'caught' : 'falseAlarms']++
    }
  }
  return result
}

const noCalls = (): CallCounts => ({ caught: 0, of: 0, falseAlarms: 0, ofNot: 0 })

/** Every turn is heard, since what was said before gives the next one its meaning. */
function heardIn(ear: Ear, call: Dialogue, noise: Noise): boolean {
  let sure = false
  for (const { speaker, text } of call.turns) sure = ear.sureAfter({ speaker, text: noise(text) }) || sure
  return sure
}

export function f1Of({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
