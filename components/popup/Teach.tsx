import type { TeachingModel } from '../../utils/view/popup/teaching'
import { TAUGHT, WANTED, type WantedName } from '../../utils/words/taught'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { taughtHealth, taughtName } from '../parts/taught'
import { TEACH, wantedOf } from './teach-words'

/** Teach this site by pointing: what it is, what was taught, and a file for a colleague. */
export function Teach({ model, now }: { model: TeachingModel; now: number }) {
  const taught = model.taught.value
  return (
    <details class="popup-teach">
      <summary>{TEACH.title}</summary>
      <Field id="wanted" label={TEACH.what} hint={TEACH.hint}>
        <select
          id="wanted"
          class="input"
          onChange={({ currentTarget }) => model.choose(wantedOf(currentTarget.value as WantedName))}
        >
          {Object.entries(WANTED).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </Field>
      <Button tone="primary" onPress={model.point}>
        {TEACH.point}
      </Button>
      <Button onPress={model.cancelPage}>{TEACH.cancelPage}</Button>
      {taught && taught.facts.length > 0 && (
        <ul class="popup-taught" aria-label={TEACH.taught}>
          {taught.facts.map((fact) => (
            <li key={fact.id}>
              <span>
                {taughtName(fact)}
                <small>{taughtHealth(taught.health[fact.id], now)}</small>
              </span>
              <Button
                tone="ghost"
                onPress={() => model.forget(fact.id)}
                label={`${TAUGHT.forget}: ${taughtName(fact)}`}
              >
                {TAUGHT.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {taught && taught.facts.length > 0 && <Button onPress={model.save}>{TEACH.save}</Button>}
      <Field id="colleague" label={TEACH.colleague}>
        <input
          id="colleague"
          class="input"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(model.takeIn)}
        />
      </Field>
      <p role="status">{model.said.value}</p>
    </details>
  )
}
