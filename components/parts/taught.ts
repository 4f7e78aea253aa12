import type { FactHealth, SiteFact } from '../../utils/core/site-fact'
import type { Millis } from '../../utils/core/time'
import { dayAndTime } from '../../utils/view/when'

/** What can be pointed at, as the agent would say it. */
export const WANTED = {
  'hang-up': 'Hang-up button',
  answer: 'Answer button',
  decline: 'Decline button',
  hold: 'Hold button',
  resume: 'Resume button',
  mute: 'Mute button',
  transfer: 'Transfer button',
  dial: 'Call button',
  none: 'Not a call button at all',
  name: 'Caller’s name',
  phone: 'Caller’s phone number',
  account: 'Caller’s account number',
  email: 'Caller’s e-mail',
  postcode: 'Caller’s postcode',
  plan: 'Caller’s plan',
  tenure: 'Customer since',
  'open-issue': 'Open issue',
  'last-contact': 'Last contact',
  'caption-pane': 'Where the words of the call appear',
} as const
export type WantedName = keyof typeof WANTED

export const TAUGHT = {
  forget: 'Forget',
  cancelPage: 'Cancel page',
  matched: (when: string) => `matched ${when}`,
  missed: (when: string) => `no longer matches, since ${when}: teach it again`,
  notYet: 'not met on a call yet',
}

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
