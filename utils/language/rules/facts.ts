import type { CallFacts } from '../../core/rule'

const NAMES = [
  'connectedAt',
  'leaving',
  'reason',
  'release',
  'heldSince',
  'queue',
  'transferred',
  'known',
  'verified',
  'waited',
  'stepsHeard',
  'page',
] as const satisfies readonly (keyof CallFacts)[]

/** Which facts differ: of `known` only which fields there are, of the steps which are heard. */
export const changedFacts = (before: CallFacts | undefined, after: CallFacts): (keyof CallFacts)[] =>
  NAMES.filter((name) => before?.[name] !== after[name] && plain(before?.[name]) !== plain(after[name]))

function plain(fact: CallFacts[keyof CallFacts]): unknown {
  if (typeof fact !== 'object') return fact
  return (Array.isArray(fact) ? fact : Object.keys(fact)).join()
}
