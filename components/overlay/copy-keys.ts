import type { FactView } from '../../utils/view/live'

/** Facts that are pasted most have a key of their own; every other is copied by Tab and Enter, or a click. */
const COPY_KEYS: Partial<Record<FactView['field'], string>> = { account: 'a', phone: 'p', email: 'e', postcode: 'z' }

export const copyKey = (field: FactView['field']): string | undefined => COPY_KEYS[field]
