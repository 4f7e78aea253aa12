import type { TakeModel } from '../../utils/view/hand-over/take'
import { TAKE } from '../../utils/words/hand-over'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { PackTaken } from './PackTaken'

/** A file in: chosen, followed by a bar, and accounted for. */
export function TakePack({ model, now }: { model: TakeModel; now: number }) {
  const state = model.state.value
  return (
    <section class="take-pack" aria-labelledby="take-pack">
      <h2 id="take-pack">{TAKE.title}</h2>
      <p class="soft">{TAKE.how}</p>
      <label class="button file-button">
        {TAKE.choose}
        <input
          type="file"
          class="for-ears"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void model.take(file)
          }}
        />
      </label>
      {state.is === 'taking' && (
        <div class="taking">
          <progress aria-label={TAKE.taking(state.name)} value={state.done} max={Math.max(1, state.of)} />
          <span class="soft">{TAKE.progress(state.done, state.of)}</span>
          <Button onPress={model.stop}>{TAKE.stop}</Button>
        </div>
      )}
      <div role="status">
        {state.is === 'refused' && (
          <Banner tone="note">
            <strong>{TAKE.refused(state.name)}</strong> {state.sentence}
          </Banner>
        )}
        {state.is === 'taken' && <PackTaken state={state} model={model} now={now} />}
      </div>
    </section>
  )
}
