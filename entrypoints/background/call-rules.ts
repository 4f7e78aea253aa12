import type { RuleSet } from '../../utils/core/rule'
import { markOf } from '../../utils/core/rules-mark'
import { type EarTerms, earsFor } from '../../utils/desk/ears-of-call'
import type { CallRules, RuleShelf } from '../../utils/desk/ports'
import { type PrompterTerms, prompterFor } from '../../utils/desk/prompter-of-rules'
import { compileRules } from '../../utils/language/rules/compile'
import type { Opener } from '../../utils/store/idb/database'
import { type RuleSource, ruleShelf } from '../../utils/store/rule-shelf'
import { builtInRules } from './built-in-rules'
import { tongueOf } from './tongues'

export interface CallRulesTerms extends PrompterTerms {
  source: () => RuleSource
  accountPattern: () => EarTerms['accountPattern']
}

/** The rule sets of this browser, ready to be heard by. */
export function callRules(open: Opener, terms: CallRulesTerms): RuleShelf {
  const shelf = ruleShelf(open, {
    builtIn: builtInRules,
    get: (address, how) => fetch(address, how),
    clock: () => Date.now(),
  })
  let last: CallRules | undefined

  /** Sets change seldom: the one of the last call is not compiled again. */
  async function ready(set: RuleSet): Promise<CallRules> {
    const mark = markOf(set)
    if (last?.mark.print === mark.print) return last
    const { language, guards } = set
    const tongue = await tongueOf(language)
    const compiled = compileRules([set], language)
    last = {
      mark,
      guards,
      newEars: () => earsFor({ language, tongue, accountPattern: terms.accountPattern() }),
      newPrompter: () => prompterFor(compiled, terms),
    }
    return last
  }

  return {
    newest: async () => ready(await shelf.newest(terms.source())),
    async marked(mark) {
      const set = await shelf.marked(mark)
      return set && ready(set)
    },
  }
}
