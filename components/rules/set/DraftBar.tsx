import { useState } from 'preact/hooks'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { diffLines } from '../diff-lines'
import { RULES } from '../words'

/** What is about to change, in plain words; nothing acts before it is published. */
export function DraftBar({ rules }: { rules: RulesModel }) {
  const [note, setNote] = useState('')
  if (!rules.draft.value) return null
  async function publish() {
    await rules.publish(note)
    setNote('')
  }
  return (
    <section class="draft" aria-label={RULES.draft.title}>
      <div>
        <h3>{RULES.draft.title}</h3>
        <ul>
          {diffLines(rules.diff.value).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="draft-effect">{RULES.draft.noEffect}</p>
      </div>
      <div class="draft-acts">
        <Field id="draft-note" label={RULES.draft.note}>
          <input id="draft-note" class="input" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </Field>
        <Button tone="primary" onPress={publish}>
          {RULES.draft.publish}
        </Button>
        <Button onPress={rules.discard}>{RULES.draft.discard}</Button>
      </div>
    </section>
  )
}
