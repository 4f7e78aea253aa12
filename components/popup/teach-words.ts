import type { Wanted } from '../../utils/wire/topics'
import type { WantedName } from '../../utils/words/taught'

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
  taught: 'Taught on this site',
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
