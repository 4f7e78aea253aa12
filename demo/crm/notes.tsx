import { useSignal } from '@preact/signals'
import css from './crm.module.css'

export function Notes() {
  const saved = useSignal('')
  const text = useSignal('')
  return (
    <div class={`${css.panel} ${css.writing}`}>
      <h2>
        <label for="notes">Call notes</label>
      </h2>
      <textarea
        id="notes"
        class={css.notes}
        rows={4}
        placeholder="What was said, what happens next"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value
        }}
      />
      <p class={css.actions}>
        <button
          type="button"
          class={css.secondary}
          onClick={() => {
            saved.value = text.value
          }}
        >
          Save note
        </button>
        {saved.value && saved.value === text.value && <span class={css.quiet}>Saved</span>}
      </p>
    </div>
  )
}
