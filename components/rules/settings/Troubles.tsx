import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'

/** What was refused just now, and what of the stored settings could not be understood. */
export function Troubles({ model }: { model: SettingsModel }) {
  const ignored = model.now.value?.ignored ?? []
  return (
    <>
      {model.refused.value && <Banner tone="note">{model.refused.value}</Banner>}
      {ignored.length > 0 && (
        <Banner tone="note">
          <p>{SETTINGS.ignored}</p>
          <ul>
            {ignored.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}
