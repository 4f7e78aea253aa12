import type { Role } from '../core/role'
import type { SettingsNow } from './rules/settings'

/** Pages that not everybody needs, and whose they are. */
export const PAGE_OF = { review: 'lead', rules: 'admin' } as const satisfies Record<string, Role>
export type GuardedPage = keyof typeof PAGE_OF

/** `this-browser`: whoever sits here closed it, and may open it again. */
export type Access = 'open' | { lockedBy: 'company' | 'this-browser' }

export function accessTo(page: GuardedPage, { settings, locked }: SettingsNow): Access {
  if (settings.roles.includes(PAGE_OF[page])) return 'open'
  return { lockedBy: locked.includes('roles') ? 'company' : 'this-browser' }
}

/** The roles with one more or one less, in their own order. */
export const withRole = (roles: readonly Role[], role: Role, to: 'on' | 'off'): Role[] =>
  (['agent', 'lead', 'admin'] as const).filter((one) => (one === role ? to === 'on' : roles.includes(one)))
