/** Who sits at a browser: takes calls, reviews them, or makes the rules. One person may be all three. */
export const ROLES = ['agent', 'lead', 'admin'] as const
export type Role = (typeof ROLES)[number]
