import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon'

/** What a list says when it is empty, and what to do about it. */
export const EmptyState = ({
  title,
  icon,
  children,
}: {
  title: string
  icon?: IconName
  children?: ComponentChildren
}) => (
  <div class="empty">
    {icon && <Icon name={icon} />}
    <p class="empty-title">{title}</p>
    {children}
  </div>
)
