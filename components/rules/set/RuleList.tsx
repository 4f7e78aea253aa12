import type { Backtest } from '../../../utils/core/backtest'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import type { HealthModel } from '../../../utils/view/rules/health'
import { lintWith } from '../../../utils/view/rules/lint'
import type { RuleListModel } from '../../../utils/view/rules/rule-list'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { EDIT, RULES } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { RuleRow } from './RuleRow'

export interface RuleListProps {
  rules: RulesModel
  open: OpenRuleModel
  list: RuleListModel
  health: HealthModel
  counted?: Backtest
}

/** The rules, fifty at a time, found by any of their words. */
export function RuleList({ rules, open, list, health, counted }: RuleListProps) {
  const healths = health.healths.value
  const all = rules.shown.value.rules.length
  return (
    <section aria-label={RULES.list}>
      <div class="rule-search">
        <input
          class="input"
          type="search"
          data-own-text
          aria-label={RULES.search}
          placeholder={RULES.search}
          value={list.search.value}
          onInput={(event) => list.look(event.currentTarget.value)}
        />
        {list.tags.value.length > 0 && (
          <select
            class="input choose"
            aria-label={EDIT.tags}
            value={list.tag.value ?? ''}
            onChange={(event) => list.only(event.currentTarget.value || undefined)}
          >
            <option value="">{RULES.anyTag}</option>
            {list.tags.value.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        )}
        <p role="status">{RULES.count(list.found.value, all, list.off.value)}</p>
        <Button onPress={() => open.add(EDIT.untitled)}>{EDIT.newRule}</Button>
      </div>
      {healths && <p class="soft">{RULES.healthOn(healths.calls)}</p>}
      {list.found.value === 0 && <p>{RULES.nothingFound}</p>}
      <ul class="rule-list">
        {list.shown.value.map(({ rule, sentence }) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            sentence={sentence}
            health={healths?.of.get(rule.id)}
            linted={lintWith(rule, rules.shown.value, counted)}
            counted={healths !== undefined && healths.calls > 0}
            onDuplicate={() => open.duplicate(rule.id, EDIT.copyOf(rule.title))}
            onSwitch={(to) => rules.switchRule(rule.id, to)}
          />
        ))}
      </ul>
      <Turn list={list} />
    </section>
  )
}

function Turn({ list }: { list: RuleListModel }) {
  const [page, pages] = [list.page.value, list.pages.value]
  if (pages === 1) return null
  return (
    <div class="rule-pages">
      <Button disabled={page === 0} onPress={() => list.turn(-1)}>
        {RULES.newer}
      </Button>
      <span class="soft">{RULES.page(page + 1, pages)}</span>
      <Button disabled={page + 1 >= pages} onPress={() => list.turn(1)}>
        {RULES.older}
      </Button>
    </div>
  )
}
