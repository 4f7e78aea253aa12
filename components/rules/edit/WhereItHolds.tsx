import type { PromptRule } from '../../../utils/core/rule'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { EDIT } from '../../../utils/words/rules'
import { Field } from '../../parts/Field'
import { CommaField } from './CommaField'
import { FaultAt } from './FaultAt'
import { TextField } from './TextField'

const orNothing = (names: string[]) => (names.length > 0 ? names : undefined)

/** Queues and languages, the lead's review, and the words the rule is found by. */
export const WhereItHolds = ({ model, rule }: { model: OpenRuleModel; rule: PromptRule }) => (
  <>
    <section class="sentence-part two-fields" aria-label={EDIT.where}>
      <h3 class="sentence-word">{EDIT.where}</h3>
      <Field id="at-queues" label={EDIT.queues} hint={EDIT.queuesHint}>
        <CommaField
          id="at-queues"
          label={EDIT.queues}
          place="queues"
          value={rule.queues ?? []}
          onChange={(queues) => model.change('queues', orNothing(queues))}
        />
        <FaultAt place="queues" />
      </Field>
      <Field id="at-languages" label={EDIT.languages} hint={EDIT.languagesHint(model.language.value)}>
        <CommaField
          id="at-languages"
          label={EDIT.languages}
          place="languages"
          value={rule.languages ?? []}
          onChange={(languages) => model.change('languages', orNothing(languages))}
        />
        {rule.languages?.map((code, i) => (
          <FaultAt key={code} place={`languages[${i}]`} />
        ))}
      </Field>
    </section>
    <section class="sentence-part" aria-label={EDIT.flag}>
      <label class="tick">
        <input
          type="checkbox"
          checked={rule.flag !== undefined}
          onChange={(event) =>
            model.change('flag', event.currentTarget.checked ? { name: 'rule', good: false, why: rule.why } : undefined)
          }
        />
        {EDIT.flag}
      </label>
      {rule.flag && (
        <>
          <TextField
            label={EDIT.flagWhy}
            place="flag.why"
            value={rule.flag.why}
            most={400}
            onInput={(why) => rule.flag && model.change('flag', { ...rule.flag, why })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={rule.flag.good}
              onChange={(event) =>
                rule.flag && model.change('flag', { ...rule.flag, good: event.currentTarget.checked })
              }
            />
            {EDIT.flagGood}
          </label>
        </>
      )}
    </section>
    <section class="sentence-part two-fields" aria-label={EDIT.housekeeping}>
      <h3 class="sentence-word">{EDIT.housekeeping}</h3>
      <Field id="at-tags" label={EDIT.tags} hint={EDIT.tagsHint}>
        <CommaField
          id="at-tags"
          label={EDIT.tags}
          place="tags"
          value={rule.tags ?? []}
          onChange={(tags) => model.change('tags', orNothing(tags))}
        />
        <FaultAt place="tags" />
      </Field>
      <TextField
        label={EDIT.owner}
        place="owner"
        value={rule.owner ?? ''}
        most={80}
        onInput={(owner) => model.change('owner', owner || undefined)}
      />
    </section>
  </>
)
