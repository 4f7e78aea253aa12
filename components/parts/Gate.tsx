import type { ComponentChildren } from 'preact'
import { accessTo, type GuardedPage, PAGE_OF, withRole } from '../../utils/view/access'
import type { SettingsModel } from '../../utils/view/rules/settings'
import { GATE } from '../../utils/words/gate'
import { Button } from './Button'
import { EmptyState } from './EmptyState'

export interface GateProps {
  page: GuardedPage
  settings: SettingsModel
  children: ComponentChildren
}

/** A page for those whose it is; for others, who can open it. A closed door keeps order, not secrets: the data is this browser's. */
export function Gate({ page, settings, children }: GateProps) {
  const now = settings.now.value
  if (!now) return null
  const access = accessTo(page, now)
  if (access === 'open') return <>{children}</>
  return (
    <main class="page">
      <EmptyState title={GATE.title[page]} icon="info">
        <p>{access.lockedBy === 'company' ? GATE.company : GATE.here}</p>
        <p class="soft">{GATE.calls}</p>
        {access.lockedBy === 'this-browser' && (
          <Button tone="primary" onPress={() => settings.change('roles', withRole(now.own.roles, PAGE_OF[page], 'on'))}>
            {GATE.open[page]}
          </Button>
        )}
      </EmptyState>
    </main>
  )
}
