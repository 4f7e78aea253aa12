import type { PromptRule } from '../../../utils/core/rule'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { EDIT } from '../../../utils/words/rules'
import { FaultAt } from './FaultAt'
import { NumberBox } from './NumberBox'

/** "At most 2 times in a call, not again within 60 seconds; the cue helps for 20 seconds", and how urgent it is. */
export const HowOften = ({ model, rule }: { model: OpenRuleModel; rule: PromptRule }) => (
  <section class="sentence-part" aria-label={EDIT.howOften}>
    <h3 class="sentence-word">{EDIT.howOften}</h3>
    <div class="clause-line">
      <span>{EDIT.mostPerCall}</span>
      <NumberBox
        label={`${EDIT.mostPerCall} … ${EDIT.timesPerCall}`}
        place="mostPerCall"
        value={rule.mostPerCall}
        most={20}
        onNumber={(most) => model.change('mostPerCall', most)}
      />
      <span>{EDIT.timesPerCall},</span>
      <span>{EDIT.coolDown}</span>
      <NumberBox
        label={EDIT.coolDown}
        place="coolDown"
        value={rule.coolDown}
        most={3600}
        onNumber={(seconds) => model.change('coolDown', seconds)}
      />
      <span>{EDIT.seconds}.</span>
      <span>{EDIT.expires}</span>
      <NumberBox
        label={EDIT.expires}
        place="expires"
        value={rule.expires}
        most={120}
        onNumber={(seconds) => model.change('expires', seconds)}
      />
      <span>{EDIT.seconds}.</span>
    </div>
    {(['mostPerCall', 'coolDown', 'expires'] as const).map((place) => (
      <FaultAt key={place} place={place} />
    ))}
    <h3 class="sentence-word">{EDIT.howUrgent}</h3>
    <div class="clause-line">
      <input
        class="urgency"
        type="range"
        min={0}
        max={1000}
        step={50}
        aria-label={EDIT.howUrgent}
        aria-valuetext={`${rule.priority}, ${levelOf(rule.priority)}`}
        value={rule.priority}
        onInput={(event) => model.change('priority', event.currentTarget.valueAsNumber)}
      />
      <NumberBox
        label={EDIT.priority}
        place="priority"
        value={rule.priority}
        most={1000}
        onNumber={(priority) => model.change('priority', priority)}
      />
      <strong>{levelOf(rule.priority)}</strong>
    </div>
    <FaultAt place="priority" />
    <p class="field-hint">{EDIT.priorityHint}</p>
    <label class="tick">
      <input
        type="checkbox"
        checked={rule.critical === true}
        onChange={(event) => model.change('critical', event.currentTarget.checked || undefined)}
      />
      {EDIT.critical}
    </label>
  </section>
)

const levelOf = (priority: number) => EDIT.levels.find(({ from }) => priority >= from)?.name ?? ''
