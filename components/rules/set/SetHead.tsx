import { useRef } from 'preact/hooks'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { dayAndTime } from '../../../utils/view/when'
import { RULES } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'

/** Which set is live, and the ways in and out. */
export function SetHead({ rules }: { rules: RulesModel }) {
  const published = rules.published.value
  const input = useRef<HTMLInputElement>(null)
  async function take(file: File | undefined) {
    if (!file) return
    rules.takeFile(file.name, await file.text().catch(() => undefined))
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = ''
  }
  return (
    <header class="set-head">
      <div>
        <h2>
          {rules.live.value.title} <Chip tone="accent">{RULES.live}</Chip>
        </h2>
        <p class="soft">
          {published
            ? RULES.publishedBy(published.version, published.by, dayAndTime(published.at, rules.now()))
            : RULES.builtIn}
          {published?.note && ` – ${published.note}`}
        </p>
        <p class="soft">{RULES.what}</p>
      </div>
      <div class="set-acts">
        <input
          ref={input}
          class="for-ears"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={RULES.file.import}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <Button onPress={() => input.current?.click()}>{RULES.file.import}</Button>
        <Button onPress={rules.exportShown}>{RULES.file.export}</Button>
      </div>
    </header>
  )
}
