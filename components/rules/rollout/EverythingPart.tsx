import { useRef } from 'preact/hooks'
import type { EverythingModel, EverythingTaken } from '../../../utils/view/rules/rollout/everything'
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
        <Banner tone={isWhole(taken) ? 'plain' : 'note'}>
          {taken.is === 'refused' ? taken.sentence : <Taken {...taken} refused={model.refused.value} />}
        </Banner>
      )}
    </section>
  )
}

type WasTaken = Extract<EverythingTaken, { is: 'taken' }>

const isWhole = (taken: EverythingTaken) =>
  taken.is === 'taken' && taken.ignored.length === 0 && taken.versions?.otherHere.length === 0

function Taken({ settings, rules, versions, ignored, refused }: WasTaken & { refused: string | undefined }) {
  const { restored = [], here = [], otherHere = [] } = versions ?? {}
  return (
    <>
      {EVERYTHING.taken(settings, rules)}
      {restored.length > 0 && <p>{EVERYTHING.restored(restored)}</p>}
      {here.length > 0 && <p>{EVERYTHING.here(here.length)}</p>}
      {otherHere.length > 0 && <p>{EVERYTHING.otherHere(otherHere)}</p>}
      {!versions && refused && <p>{EVERYTHING.notKept(refused)}</p>}
      {ignored.map(({ key, sentence }) => (
        <p key={key}>{sentence}</p>
      ))}
    </>
  )
}
