import { type RuleId, ruleId } from '../../../core/ids'
import type { Suggestion } from '../../../core/papers/suggestion'
import type { PromptRule, RuleSet } from '../../../core/rule'
import { SUGGESTIONS } from '../../../words/rules'

const CREDIT = SUGGESTIONS.credit

/** As long as a cue and its why may be (schema/rule-set-shape). */
const [SAY, WHY, TITLE] = [160, 400, 120]

/**
 * What a suggestion begins as: a rule that is a draft, so that nobody on a call hears of it, with its line, its why, and
 * whom it is owed to. When it shows is the admin's to say.
 */
export function ruleFrom(suggestion: Suggestion, set: RuleSet): PromptRule {
  const { say, comment, words, by } = suggestion
  const why = [comment, words && CREDIT.workedAfter(words), by && CREDIT.thanks(by)].filter(Boolean).join(' ')
  return {
    id: freeId(say, set),
    title: cut(say, TITLE),
    tags: ['suggested'],
    status: 'draft',
    when: { said: [], by: 'caller' },
    say: cut(say, SAY),
    why: cut(why || CREDIT.asked, WHY),
    priority: 500,
    coolDown: 60,
    mostPerCall: 1,
    expires: 20,
  }
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

function freeId(say: string, { rules }: RuleSet): RuleId {
  const taken = new Set<string>(rules.map(({ id }) => id))
  const words =
    say
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, 5)
      .join('-') ?? 'suggested'
  const first = words.slice(0, 60)
  for (let n = 1; ; n++) {
    const id = n === 1 ? first : `${first}-${n}`
    if (!taken.has(id)) return ruleId(id)
  }
}
