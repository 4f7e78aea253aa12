import type { PolicyModel } from '../../../utils/view/rules/rollout/policy'
import { POLICY_FILES, type PolicyTarget } from '../../../utils/view/rules/rollout/policy-files'
import { FILES } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'

/** The files for each browser, and where each belongs. */
export function PolicyFiles({ model }: { model: PolicyModel }) {
  const isEmpty = Object.keys(model.policy.value).length === 0
  return (
    <section class="policy-files" aria-labelledby="files-title">
      <h2 id="files-title">{FILES.title}</h2>
      <p>{FILES.why}</p>
      <TargetField model={model} part="chromeId" label={FILES.chromeId} hint={FILES.idHint} />
      <TargetField model={model} part="firefoxId" label={FILES.firefoxId} />
      <TargetField model={model} part="installFrom" label={FILES.installFrom} hint={FILES.installHint} />
      {isEmpty && <p class="soft">{FILES.empty}</p>}
      <ul>
        {POLICY_FILES.map((kind) => (
          <li key={kind}>
            <Button onPress={() => model.save(kind)} disabled={isEmpty}>
              {FILES.save(FILES.kinds[kind].name)}
            </Button>
            <span class="soft">{FILES.kinds[kind].goes}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TargetFieldProps {
  model: PolicyModel
  part: keyof PolicyTarget
  label: string
  hint?: string
}

const TargetField = ({ model, part, label, hint }: TargetFieldProps) => (
  <Field id={part} label={label} hint={hint}>
    <input
      id={part}
      class="input"
      spellcheck={false}
      value={model.target.value[part]}
      onInput={({ currentTarget }) => model.aim({ [part]: currentTarget.value.trim() })}
    />
  </Field>
)
