import type { PromptRule } from '../../../utils/core/rule'
import { withPart } from '../../../utils/view/rules/edit/conditions'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { EDIT, SENTENCE } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Choose } from './Choose'
import { ConditionEdit } from './ConditionEdit'
import { HowOften } from './HowOften'
import { TextField } from './TextField'
import { WhereItHolds } from './WhereItHolds'

const SAY = 160
const WHY = 400

/** The rule as a sentence: when, then what and why, how often and how urgently, where, and how it is found. */
export function SentenceForm({ model, rule }: { model: OpenRuleModel; rule: PromptRule }) {
  const { when } = rule
  const single = !('all' in when || 'any' in when)
  const one = { said: [], by: 'caller' } as const
  return (
    <div class="sentence">
      <section class="sentence-part head-fields" aria-label={EDIT.title}>
        <TextField
          label={EDIT.title}
          place="title"
          value={rule.title}
          hint={EDIT.titleHint}
          most={120}
          onInput={(title) => model.change('title', title)}
        />
        <div class="field">
          <span class="field-label">{EDIT.status}</span>
          <Choose
            label={EDIT.status}
            place="status"
            value={rule.status}
            names={EDIT.statuses}
            onChoose={(status) => model.change('status', status)}
          />
        </div>
      </section>
      <section class="sentence-part" aria-label={EDIT.when}>
        <h3 class="sentence-word">{EDIT.when}</h3>
        <p class="soft">{EDIT.whenHint}</p>
        <ConditionEdit c={when} place="when" onChange={model.changeWhen} />
        {single && (
          <div class="clause-more">
            <Button tone="ghost" onPress={() => model.changeWhen(withPart(when, 'all', { ...one, said: [] }))}>
              {SENTENCE.addAnd}
            </Button>
            <Button tone="ghost" onPress={() => model.changeWhen(withPart(when, 'any', { ...one, said: [] }))}>
              {SENTENCE.addOr}
            </Button>
          </div>
        )}
      </section>
      <section class="sentence-part" aria-label={EDIT.shows}>
        <h3 class="sentence-word">{EDIT.shows}</h3>
        <TextField
          label={EDIT.say}
          place="say"
          value={rule.say}
          hint={EDIT.sayHint(SAY - rule.say.length)}
          most={SAY}
          onInput={(say) => model.change('say', say)}
        />
        <TextField
          label={EDIT.why}
          place="why"
          value={rule.why}
          hint={EDIT.whyHint}
          rows={2}
          most={WHY}
          onInput={(why) => model.change('why', why)}
        />
      </section>
      <HowOften model={model} rule={rule} />
      <WhereItHolds model={model} rule={rule} />
    </div>
  )
}
