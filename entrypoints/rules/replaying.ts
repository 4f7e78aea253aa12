import type { RuleSet } from '../../utils/core/rule'
import { createReplayer } from '../../utils/desk/replayer'
import { lexiconOf } from '../../utils/language/lexicon'
import { SILENT } from '../../utils/language/listen/sayings'
import { TONGUES } from '../../utils/language/listen/tongues'
import { readRuleSet } from '../../utils/store/schema/rule-set'

/** After the last words the line stays open: rules that wait get their chance. */
const LINGERS = 30_000

const faultsOf = (set: RuleSet) => {
  const read = readRuleSet(set)
  return read.is === 'read' ? [] : read.faults.map(({ place }) => place)
}

/** The desk's core on the rules page and in its worker. The guard is tried as it is meant: pausing. */
export const replayer = createReplayer({
  tongue: (language) => TONGUES[lexiconOf(language).language] ?? SILENT,
  guard: () => ({ mode: 'pause', pauseSeconds: 8 }),
  faultsOf,
  lingers: LINGERS,
})
