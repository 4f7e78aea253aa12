import type { CompanyModel } from '../../../utils/view/rules/rollout/company'
import type { EverythingModel } from '../../../utils/view/rules/rollout/everything'
import type { PolicyModel } from '../../../utils/view/rules/rollout/policy'
import type { ReleaseModel } from '../../../utils/view/rules/rollout/release'
import type { RulesModel } from '../../../utils/view/rules/rules'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SCHEMA } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Troubles } from '../settings/Troubles'
import { AddressPart } from './AddressPart'
import { EverythingPart } from './EverythingPart'
import { PolicyFiles } from './PolicyFiles'
import { PolicyTable } from './PolicyTable'
import { RolesPart } from './RolesPart'
import { StagedPart } from './StagedPart'

export interface RolloutPartProps {
  settings: SettingsModel
  rules: RulesModel
  release: ReleaseModel
  company: CompanyModel
  policy: PolicyModel
  everything: EverythingModel
  saveSchema: () => void
}

/** From this browser to all of them: what the company decides, and the files that carry it. */
export const RolloutPart = ({
  settings,
  rules,
  release,
  company,
  policy,
  everything,
  saveSchema,
}: RolloutPartProps) => (
  <div class="rollout">
    <Troubles model={settings} />
    <AddressPart settings={settings} company={company} now={rules.now} />
    <StagedPart rules={rules} model={release} />
    <RolesPart settings={settings} />
    <PolicyTable model={policy} />
    <PolicyFiles model={policy} />
    <EverythingPart model={everything} />
    <section aria-labelledby="schema-title">
      <h2 id="schema-title">{SCHEMA.title}</h2>
      <p class="soft">{SCHEMA.what}</p>
      <Button onPress={saveSchema}>{SCHEMA.save}</Button>
    </section>
  </div>
)
