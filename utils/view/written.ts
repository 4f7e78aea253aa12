import type { Kept } from '../store/ports/outcome'

/** Why one paper was not written, in a sentence; undefined = it was. */
export function whyNotWritten(kept: Kept & { written: number }): string | undefined {
  if ('sentence' in kept) return kept.sentence
  if (kept.outcome === 'erased') return 'The caller asked to be forgotten meanwhile. Nothing was kept.'
  return kept.written > 0
    ? undefined
    : 'It was changed elsewhere meanwhile, perhaps in another window. Nothing was written over.'
}
