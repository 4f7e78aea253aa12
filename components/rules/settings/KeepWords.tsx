import { useState } from 'preact/hooks'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { KEEPING } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Switch } from '../../parts/Switch'

const BY_DEFAULT = 7

/** Words kept or not. Switching it on asks first whether those concerned know. */
export function KeepWords({ model }: { model: SettingsModel }) {
  const [asking, setAsking] = useState(false)
  const now = model.now.value
  if (!now) return null
  const days = now.settings.keepWordsDays
  const keep = (to: number) => {
    setAsking(false)
    return model.change('keepWordsDays', to)
  }
  return (
    <div class="keep-words">
      <Switch
        on={days > 0}
        disabled={model.isLocked('keepWordsDays')}
        onSwitch={(to) => (to === 'on' ? setAsking(true) : keep(0))}
      >
        {KEEPING.title}
      </Switch>
      <p class="soft">{days > 0 ? KEEPING.on(days) : KEEPING.off}</p>
      {asking && days === 0 && (
        <section class="consent" aria-label={KEEPING.consentTitle}>
          <h3>{KEEPING.consentTitle}</h3>
          <ul>
            {KEEPING.consent.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button tone="primary" onPress={() => keep(BY_DEFAULT)}>
            {KEEPING.agree}
          </Button>
          <Button onPress={() => setAsking(false)}>{KEEPING.not}</Button>
        </section>
      )}
    </div>
  )
}
