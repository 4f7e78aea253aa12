import type { RolloutPartProps } from '../../components/rules/rollout/RolloutPart'
import { ruleSetJsonSchema } from '../../utils/store/schema/rule-set'
import { policyModel } from '../../utils/view/rules/rollout/policy'
import { schemaFile } from '../../utils/view/rules/rule-file'
import type { SettingsModel } from '../../utils/view/rules/settings'
import { saveFile } from '../review/save-file'
import { earshotsIds } from './ids'

/** Everything real under the roll-out part. */
export const rolloutOf = (settings: SettingsModel): RolloutPartProps => ({
  settings,
  policy: policyModel(settings, { target: { ...earshotsIds(), installFrom: '' }, save: saveFile }),
  saveSchema: () => saveFile(schemaFile(ruleSetJsonSchema())),
})
