import { plural } from '../words'

/** The sentences of forgetting. */
export const FORGET = {
  title: 'Forget a caller',
  why: 'Everything Earshot keeps of one caller in this browser goes: calls, words, people to call, and what was set aside. A trace without content stays, so that no old file brings them back. Other browsers and your CRM are not touched.',
  by: 'Known by',
  fields: {
    account: 'Account number',
    phone: 'Phone number',
    email: 'E-mail address',
    name: 'Name',
    postcode: 'Postcode',
    birthdate: 'Date of birth',
    address: 'Address',
    company: 'Company',
  },
  shared:
    'Several people may share this: look at what is found before it goes. The calls found stay away for good; other calls of this caller are found, and kept out, by a number or an address.',
  whichCalls: 'Which calls',
  oneCall: (n: number) => `Call ${n}`,
  value: 'Which one',
  find: 'Look for them',
  nothing: 'Nothing of this caller is kept here. Try another fact: only the ones Earshot saw in a call can be found.',
  willGo: 'This will go',
  gone: 'This has gone',
  calls: (n: number) => plural(n, 'call'),
  people: (n: number) => plural(n, 'person to call', 'people to call'),
  papers: (n: number) => plural(n, 'review or suggestion', 'reviews and suggestions'),
  setAside: (n: number) => plural(n, 'damaged record'),
  live: (n: number) =>
    `${plural(n, 'call')} of theirs ${n === 1 ? 'is' : 'are'} still going on. Look again when it is over.`,
  warning: 'It cannot be brought back.',
  erase: 'Forget them for good',
  keep: 'Keep everything',
  log: 'What was deleted here',
  logColumns: ['When', 'Why', 'Calls', 'Words of calls', 'People', 'Papers', 'Damaged'],
  whys: { retention: 'Its time was over', erasure: 'A caller asked for it' },
}
