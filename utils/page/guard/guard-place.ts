import type { Share } from './share'

/** Run in a page by the popup: whether its guard stands, and came first. Goes over as text, so all it needs is in here. */
export function guardPlace(): 'first' | 'not-first' | undefined {
  const share = (globalThis as { [key: symbol]: unknown })[Symbol.for('earshot')] as Share | undefined
  return share?.guard?.place()
}
