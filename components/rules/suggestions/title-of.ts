import type { RuleId } from '../../../utils/core/ids'
import type { RulesModel } from '../../../utils/view/rules/rules'

/** A rule by its title; one that is gone, by its id. */
export const titleOf = (rule: RuleId, rules: RulesModel): string =>
  rules.shown.value.rules.find(({ id }) => id === rule)?.title ?? rule
