import { useRef } from 'preact/hooks'
import type { EverythingModel } from '../../../utils/view/rules/rollout/everything'
import { EVERYTHING } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'

/** All of it as one file, and such a file taken in. */
export function EverythingPart({ model }: { model: EverythingModel }) {
  const input = useRef<HTMLInputElement>(null)
  const taken = model.taken.value
  async function take(file: File | undefined) {
    if (!file) return
    await model.take(await file.text().catch(() => ''))
    if (input.current) input.current.value = ''
  }
  return (
    <section aria-labelledby="everything-title">
      <h2 id="everything-title">{EVERYTHING.title}</h2>
      <p class="soft">{EVERYTHING.what}</p>
      <div class="rollout-acts">
        <input
          ref={input}
          class="for-ears"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={EVERYTHING.take}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <Button onPress={() => input.current?.click()}>{EVERYTHING.take}</Button>
        <Button onPress={model.save}>{EVERYTHING.save}</Button>
      </div>
      {taken && (
        <Banner tone={taken.is === 'refused' || taken.ignored.length > 0 ? 'note' : 'plain'}>
          {taken.is === 'refused' ? taken.sentence : EVERYTHING.taken(taken.settings, taken.rules)}
          {taken.is === 'taken' && taken.ignored.map(({ key, sentence }) => <p key={key}>{sentence}</p>)}
        </Banner>
      )}
    </section>
  )
}
