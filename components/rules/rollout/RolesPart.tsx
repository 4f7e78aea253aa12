import { withRole } from '../../../utils/view/access'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { ROLES } from '../../../utils/words/rules'
import { Switch } from '../../parts/Switch'
import { stateOf } from '../settings/state-of'

/** Whose pages this browser opens besides the agent's. */
export function RolesPart({ settings }: { settings: SettingsModel }) {
  const now = settings.now.value
  if (!now) return null
  const { locked, saved } = stateOf('roles', settings)
  return (
    <section aria-labelledby="roles-title">
      <h2 id="roles-title">
        {ROLES.title} <small role="status">{locked ?? saved}</small>
      </h2>
      <p class="soft">{ROLES.what}</p>
      {(['lead', 'admin'] as const).map((role) => (
        <Switch
          key={role}
          on={now.settings.roles.includes(role)}
          disabled={locked !== undefined}
          onSwitch={(to) => settings.change('roles', withRole(now.own.roles, role, to))}
        >
          {ROLES.names[role]}
        </Switch>
      ))}
    </section>
  )
}
