import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

/** Something to know, above the rest. `note` = look at this; never red, never blocking. */
export const Banner = ({
  tone = 'plain',
  icon = 'info',
  children,
}: {
  tone?: 'plain' | 'note'
  icon?: IconName
  children: ComponentChildren
}) => (
  <div class="banner" data-tone={tone}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
)
