import type { TrialModel } from '../../../utils/view/rules/trial/trial'
import { dayAndTime } from '../../../utils/view/when'
import { REASON } from '../../../utils/words/names'
import { TRIAL } from '../../../utils/words/rules'
import { Field } from '../../parts/Field'

/** What is said: typed, pasted, or one of the calls there are. */
export function Conversation({ model }: { model: TrialModel }) {
  const source = model.source.value
  function take(value: string) {
    const [kind, id = ''] = value.split(/:(.*)/)
    const call = model.calls.value.find((one) => one.id === id)
    if (kind === 'script') model.takeScript(id)
    else if (call) void model.takeCall(call.id)
    else model.type('')
  }
  return (
    <div class="conversation">
      <div>
        <h2>{TRIAL.title}</h2>
        <p class="soft">{TRIAL.what}</p>
      </div>
      <Field id="take" label={TRIAL.take}>
        <select id="take" class="input" onChange={(event) => take(event.currentTarget.value)}>
          <option value="">{TRIAL.ownText}</option>
          <optgroup label={TRIAL.scripts}>
            {model.scripts.value.map(({ id, title, language }) => (
              <option key={id} value={`script:${id}`}>
                {title} ({language})
              </option>
            ))}
          </optgroup>
          <optgroup label={TRIAL.calls}>
            {model.calls.value.map(({ id, startedAt, reason }) => (
              <option key={id} value={`call:${id}`}>
                {dayAndTime(startedAt, startedAt)}: {REASON[reason]}
              </option>
            ))}
          </optgroup>
        </select>
      </Field>
      {source.is === 'text' && (
        <Field id="conversation" label={TRIAL.type} hint={TRIAL.help}>
          <textarea
            id="conversation"
            class="input"
            data-own-text
            rows={7}
            spellcheck={false}
            value={source.text}
            onInput={(event) => model.type(event.currentTarget.value)}
          />
        </Field>
      )}
    </div>
  )
}
