import type { RuleTally } from './tally'

/** A rule that agents call wrong, with the numbers it is put forward on. */
export interface ToRetire extends RuleTally {
  marks: number
  /** Share of the marks that say "wrong". */
  share: number
  /** What that share is at least, with 95 % certainty. */
  atLeast: number
}

/** Ten marks: with fewer, one agent's bad day decides. */
const LEAST_MARKS = 10
/** A rule that is wrong in more than every third mark costs more trust than it earns. */
const TOO_WRONG = 1 / 3

/** The ones to look at first, the surest first. Each version by itself: a mended rule begins anew. */
export function toRetire(tallies: Iterable<RuleTally>): ToRetire[] {
  return [...tallies]
    .map((tally) => {
      const marks = tally.helped + tally.wrong + tally.late
      return { ...tally, marks, share: tally.wrong / Math.max(1, marks), atLeast: lowerBound(tally.wrong, marks) }
    })
    .filter(({ marks, atLeast }) => marks >= LEAST_MARKS && atLeast > TOO_WRONG)
    .sort((a, b) => b.atLeast - a.atLeast)
}

/** Wilson's lower bound: 3 of 4 is not yet three quarters, 75 of 100 nearly is. */
function lowerBound(hits: number, of: number): number {
  if (of === 0) return 0
  const z = 1.96
  const share = hits / of
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of)
  return (share + (z * z) / (2 * of) - spread) / (1 + (z * z) / of)
}
