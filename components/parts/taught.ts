import type { FactHealth, SiteFact } from '../../utils/core/site-fact'
import type { Millis } from '../../utils/core/time'
import { dayAndTime } from '../../utils/view/when'
import { TAUGHT, WANTED, type WantedName } from '../../utils/words/taught'

/** What was taught, as the agent would say it. */
export function taughtName({ teaches }: SiteFact): string {
  if (teaches.what === 'cancel-page') return `${TAUGHT.cancelPage} ${teaches.page.path ?? ''}${teaches.page.hash ?? ''}`
  if (teaches.what === 'caption-pane') return WANTED['caption-pane']
  const name = teaches.what === 'control' ? teaches.kind : teaches.field
  return WANTED[name as WantedName] ?? name
}

/** Whether it still matches, and since when not. */
export function taughtHealth(health: FactHealth | undefined, now: Millis): string {
  if (health?.missedSince !== undefined) return TAUGHT.missed(dayAndTime(health.missedSince, now))
  return health?.matchedAt === undefined ? TAUGHT.notYet : TAUGHT.matched(dayAndTime(health.matchedAt, now))
}
