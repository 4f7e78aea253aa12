import { useState } from 'preact/hooks'
import { redacted } from '../../../utils/view/redacted'
import { PREVIEW } from '../../../utils/words/rules'
import { Field } from '../../parts/Field'

/** What would be kept of a sentence; nothing typed here is. */
export function RedactionPreview() {
  const [text, setText] = useState(PREVIEW.example)
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">{PREVIEW.title}</h2>
      <p class="soft">{PREVIEW.what}</p>
      <Field id="preview-text" label={PREVIEW.label}>
        <textarea
          id="preview-text"
          class="input"
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <h3>{PREVIEW.left}</h3>
      <output class="preview-left" for="preview-text">
        {redacted(text) || '–'}
      </output>
    </section>
  )
}
