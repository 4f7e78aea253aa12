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
}
export type WantedName = keyof typeof WANTED

export const TAUGHT = {
  forget: 'Forget',
  cancelPage: 'Cancel page',
  matched: (when: string) => `matched ${when}`,
  missed: (when: string) => `no longer matches, since ${when}: teach it again`,
  notYet: 'not met on a call yet',
}
