import type { Trouble } from '../store/ports/outcome'

/** Many damaged things of one kind say the same: each sentence once. */
export const sentencesOf = (troubles: readonly Trouble[]): string[] => [
  ...new Set(troubles.map(({ sentence }) => sentence)),
]
