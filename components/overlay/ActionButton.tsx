import { Button, type ButtonProps } from '../parts/Button'
import type { Action } from './actions'

export const ActionButton = ({ action, tone }: { action: Action; tone?: ButtonProps['tone'] }) => (
  <Button onPress={action.run} keys={action.key} pressed={action.pressed} tone={tone}>
    {action.label}
  </Button>
)

export const ActionRow = ({ actions, tone }: { actions: Action[]; tone?: ButtonProps['tone'] }) => (
  <div class="actions">
    {actions.map((action) => (
      <ActionButton key={action.key} action={action} tone={tone} />
    ))}
  </div>
)
