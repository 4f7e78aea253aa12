import type { Lexicon } from '../lexicon'
import { type PlacedPiece, split } from '../tokens'
import { type DigitRun, digitRuns } from './digit-runs'

/** What was hidden before, as `hide` writes it. */
const LABEL = /\[[a-z-]+\]/g

/** The words of a turn between what was hidden in it before: nothing private reaches over a label. At least one. */
export interface Stretch {
  pieces: readonly PlacedPiece[]
  runs: readonly DigitRun[]
}

export function stretchesOf(text: string, lexicon: Lexicon): Stretch[] {
  const edges = [...text.matchAll(LABEL)]
  const starts = [0, ...edges.map((label) => label.index + label[0].length)]
  const ends = [...edges.map((label) => label.index), text.length]
  return starts.map((start, i) => {
    const moved = (piece: PlacedPiece) => ({ ...piece, from: piece.from + start, to: piece.to + start })
    const pieces = split(text.slice(start, ends[i]), lexicon).map(moved)
    return { pieces, runs: digitRuns(pieces, lexicon) }
  })
}
