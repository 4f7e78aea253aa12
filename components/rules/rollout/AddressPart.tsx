import { useEffect } from 'preact/hooks'
import type { CompanyModel } from '../../../utils/view/rules/rollout/company'
import { checkAddress } from '../../../utils/view/rules/setting-checks'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { dayAndTime } from '../../../utils/view/when'
import { keptFault } from '../../../utils/words/rule-faults'
import { ADDRESS } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { CheckedField } from '../settings/CheckedField'
import { stateOf } from '../settings/state-of'

export interface AddressPartProps {
  settings: SettingsModel
  company: CompanyModel
  now: () => number
}

/** Where the rules come from, what came last, and why anything was refused. */
export function AddressPart({ settings, company, now }: AddressPartProps) {
  const set = settings.now.value
  useEffect(() => void company.look(), [company.look])
  if (!set) return null
  const { rulesUrl, rules } = set.settings
  const came = company.rules.value
  const state = came?.from === (rulesUrl || 'policy') ? came : undefined
  return (
    <section aria-labelledby="address-title">
      <h2 id="address-title">{ADDRESS.title}</h2>
      {!rulesUrl && <p>{rules ? ADDRESS.policy : ADDRESS.here}</p>}
      <CheckedField
        key={rulesUrl}
        id="rulesUrl"
        name={ADDRESS.url}
        hint={ADDRESS.urlHint}
        text={rulesUrl}
        check={checkAddress}
        onGood={(url) => settings.change('rulesUrl', url)}
        {...stateOf('rulesUrl', settings)}
      />
      {(rulesUrl || rules) && (
        <div role="status">
          <p>{state ? ADDRESS.asked(dayAndTime(state.askedAt, now())) : ADDRESS.never}</p>
          {state && <p>{state.text ? ADDRESS.has(dayAndTime(state.takenAt, now())) : ADDRESS.hasNone}</p>}
          {state?.refused && <Banner tone="note">{ADDRESS.refused(keptFault(state.refused))}</Banner>}
        </div>
      )}
      {rulesUrl && (
        <Button onPress={() => company.ask(rulesUrl)} disabled={company.asking.value}>
          {ADDRESS.ask}
        </Button>
      )}
    </section>
  )
}
