import { signal } from '@preact/signals'

/** What stands in the search field. */
export const asked = signal('')
