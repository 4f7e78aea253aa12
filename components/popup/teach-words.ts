import type { Wanted } from '../../utils/wire/topics'

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

const FIELDS = [
  'name',
  'phone',
  'account',
  'email',
  'postcode',
  'plan',
  'tenure',
  'open-issue',
  'last-contact',
] as const
const isField = (name: WantedName): name is (typeof FIELDS)[number] => (FIELDS as readonly string[]).includes(name)

export function wantedOf(name: WantedName): Wanted {
  if (name === 'caption-pane') return { what: 'caption-pane' }
  return isField(name) ? { what: 'caller-field', field: name } : { what: 'control', kind: name }
}

export const TEACH = {
  title: 'Teach Earshot this site',
  what: 'What do you want to point at?',
  hint: 'You see what it means before it is kept. It stays in this browser.',
  point: 'Point at it',
  cancelPage: 'This page is for cancelling',
  cancelPageName: 'Cancel page',
  taught: 'Taught on this site',
  forget: 'Forget',
  matched: (when: string) => `matched ${when}`,
  missed: (when: string) => `no longer matches, since ${when}: teach it again`,
  notYet: 'not met on a call yet',
  save: 'Save as a file for a colleague',
  colleague: 'Take in a colleague’s file',
}

export const SIGNS = {
  title: 'What Earshot goes by',
  noCall: 'No call now. Words come from the captions of your softphone or CRM, where it shows them.',
  words: (from: string | undefined) => `The words come from the captions${from ? ` on ${from}` : ''}.`,
  nothing: 'I can’t hear this call: no page shows its words. Your marks and ticks count as well.',
  vendors: 'Messages of softphones, since Earshot was last started',
  noVendors: 'No softphone has sent any.',
  understood: (n: number) => `${n} understood`,
}
