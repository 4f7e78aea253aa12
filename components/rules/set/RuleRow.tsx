import type { PromptRule } from '../../../utils/core/rule'
import { isOn } from '../../../utils/view/rules/diff'
import type { RuleHealth } from '../../../utils/view/rules/health'
import type { Linted } from '../../../utils/view/rules/lint'
import { hashOf } from '../../../utils/view/rules/route'
import { EDIT, findingSentence, LINT, RULES } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { Switch } from '../../parts/Switch'

export interface RuleRowProps {
  rule: PromptRule
  sentence: string
  health: RuleHealth | undefined
  linted: Linted
  /** Calls were counted, so that "not shown" means something. */
  counted: boolean
  onDuplicate: () => void
  onSwitch: (to: 'on' | 'off') => void
}

/** One rule as a sentence with its why, how it does, and its switch. */
export const RuleRow = ({ rule, sentence, health, linted, counted, onDuplicate, onSwitch }: RuleRowProps) => (
  <li class="rule" data-on={isOn(rule)}>
    <Switch on={isOn(rule)} onSwitch={onSwitch} label={RULES.on(rule.title)}>
      <span class="for-ears">{RULES.on(rule.title)}</span>
    </Switch>
    <div>
      <h3>
        <a href={hashOf(rule.id)}>{rule.title || EDIT.untitled}</a>
      </h3>
      <p>{sentence}</p>
      <p class="soft">
        {RULES.why}: {rule.why}
      </p>
    </div>
    <div class="rule-chips">
      <span class="rule-acts">
        <a class="button" href={hashOf(rule.id)} aria-label={EDIT.editRule(rule.title)}>
          {EDIT.edit}
        </a>
        <Button tone="ghost" onPress={onDuplicate} label={`${EDIT.duplicate}: ${rule.title}`}>
          {EDIT.duplicate}
        </Button>
      </span>
      {rule.tags?.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      {rule.owner && <small class="soft">{rule.owner}</small>}
      {rule.critical && <Chip>{RULES.critical}</Chip>}
      {rule.flag && <Chip tone={rule.flag.good ? 'accent' : 'note'}>{RULES.flags(rule.flag.why)}</Chip>}
      {linted.findings.length > 0 && (
        <a class="second-look" href={hashOf(rule.id)} title={linted.findings.map(findingSentence).join('\n')}>
          {LINT.more(linted.findings.length)}
        </a>
      )}
      {linted.onCalls && <small class="soft">{LINT.rests(linted.onCalls.calls, linted.onCalls.of)}</small>}
      {counted && (
        <small class="soft">
          {health ? RULES.health(health.shown, health.helped, health.wrong, health.late) : RULES.neverShown}
        </small>
      )}
    </div>
  </li>
)
