import type { RolloutPartProps } from '../../components/rules/rollout/RolloutPart'
import { askForRules } from '../../utils/store/ask-for-rules'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { idbCompanyRules } from '../../utils/store/idb/company-rules'
import type { Opener } from '../../utils/store/idb/database'
import { readDesk } from '../../utils/store/schema/desk-file'
import { ruleSetJsonSchema } from '../../utils/store/schema/rule-set'
import { companyModel } from '../../utils/view/rules/rollout/company'
import { everythingModel } from '../../utils/view/rules/rollout/everything'
import { policyModel } from '../../utils/view/rules/rollout/policy'
import { releaseModel } from '../../utils/view/rules/rollout/release'
import { schemaFile } from '../../utils/view/rules/rule-file'
import type { RulesModel } from '../../utils/view/rules/rules'
import type { SettingsModel } from '../../utils/view/rules/settings'
import { saveFile } from '../review/save-file'
import { earshotsIds } from './ids'

/** Everything real under the roll-out part. */
export function rolloutOf(open: Opener, settings: SettingsModel, rules: RulesModel): RolloutPartProps {
  const store = idbCompanyRules(open)
  const release = releaseModel(rules, { records: idbCallRecords(open, rules.now), save: saveFile })
  const get = (address: string, how: RequestInit) => fetch(address, how)
  return {
    settings,
    rules,
    release,
    company: companyModel({ read: store.read, ask: (address) => askForRules(store, address, rules.now(), get) }),
    policy: policyModel(settings, release.text, { target: { ...earshotsIds(), installFrom: '' }, save: saveFile }),
    everything: everythingModel(settings, rules, { read: readDesk, save: saveFile }),
    saveSchema: () => saveFile(schemaFile(ruleSetJsonSchema())),
  }
}
