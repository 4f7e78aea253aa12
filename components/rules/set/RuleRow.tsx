import type { PromptRule } from '../../../utils/core/rule'
import { isOn } from '../../../utils/view/rules/diff'
import type { RuleHealth } from '../../../utils/view/rules/health'
import { Chip } from '../../parts/Chip'
import { Switch } from '../../parts/Switch'
import { RULES } from '../words'

export interface RuleRowProps {
  rule: PromptRule
  sentence: string
  health: RuleHealth | undefined
  /** Calls were counted, so that "not shown" means something. */
  counted: boolean
  onSwitch: (to: 'on' | 'off') => void
}

/** One rule as a sentence with its why, how it does, and its switch. */
export const RuleRow = ({ rule, sentence, health, counted, onSwitch }: RuleRowProps) => (
  <li class="rule" data-on={isOn(rule)}>
    <Switch on={isOn(rule)} onSwitch={onSwitch} label={RULES.on(rule.title)}>
      <span class="for-ears">{RULES.on(rule.title)}</span>
    </Switch>
    <div>
      <h3>{rule.title}</h3>
      <p>{sentence}</p>
      <p class="soft">
        {RULES.why}: {rule.why}
      </p>
      <details>
        <summary>{RULES.raw}</summary>
        <pre>{JSON.stringify(rule, null, 2)}</pre>
      </details>
    </div>
    <div class="rule-chips">
      {rule.critical && <Chip>{RULES.critical}</Chip>}
      {rule.flag && <Chip tone={rule.flag.good ? 'accent' : 'note'}>{RULES.flags(rule.flag.why)}</Chip>}
      {counted && (
        <small class="soft">
          {health ? RULES.health(health.shown, health.helped, health.wrong, health.late) : RULES.neverShown}
        </small>
      )}
    </div>
  </li>
)
