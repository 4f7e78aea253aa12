import type { PolicyModel } from '../../../utils/view/rules/rollout/policy'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { Button } from '../../parts/Button'
import { Troubles } from '../settings/Troubles'
import { SCHEMA } from '../words/rollout'
import { PolicyFiles } from './PolicyFiles'
import { PolicyTable } from './PolicyTable'

export interface RolloutPartProps {
  settings: SettingsModel
  policy: PolicyModel
  saveSchema: () => void
}

/** From this browser to all of them: what the company decides, and the files that carry it. */
export const RolloutPart = ({ settings, policy, saveSchema }: RolloutPartProps) => (
  <div class="rollout">
    <Troubles model={settings} />
    <PolicyTable model={policy} />
    <PolicyFiles model={policy} />
    <section aria-labelledby="schema-title">
      <h2 id="schema-title">{SCHEMA.title}</h2>
      <p class="soft">{SCHEMA.what}</p>
      <Button onPress={saveSchema}>{SCHEMA.save}</Button>
    </section>
  </div>
)
