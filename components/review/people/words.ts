import type { CallBackKind } from '../../../utils/core/person-to-call'
import { plural } from '../words'

/** The sentences of the people to call. */
export const PEOPLE = {
  balance: (waiting: number, overdue: number) =>
    waiting === 0
      ? 'Nobody waits for a call.'
      : `${plural(waiting, 'person', 'people')} to call${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  kinds: {
    'second-chance': {
      title: 'Second chances',
      why: 'They wanted to leave for a reason we can mend, and the call ended before it was heard. Minutes count.',
    },
    'let-down': { title: 'Let down', why: 'Something was promised to them and not kept, or they were sent away.' },
    'check-in': {
      title: 'All is well',
      why: 'Nothing is wrong. Somebody asks how they are, before they have to call.',
    },
  } satisfies Record<CallBackKind, { title: string; why: string }>,
  kind: 'Why they are called',
  empty: {
    title: 'Nobody to call',
    text: 'Second chances come here from wrap-up, when a call ended before it was heard. Add the ones we let down, and the quiet ones, by hand.',
  },
  noName: 'No name',
  promised: (what: string) => `Promised: ${what}`,
  theCall: 'The call',
  owner: (name: string) => `${name} has it`,
  nobody: 'Nobody has it',
  take: 'Take it',
  giveBack: 'Give it back',
  finish: 'Done',
  due: (when: string) => `by ${when}`,
  overdue: (late: string) => `overdue by ${late}`,
  somebodyHasIt: (who: string, since: string) => `${who} took it ${since} ago. Nothing was changed.`,
  refused: {
    'done-already': 'It is done already. Nothing was changed.',
    'not-here': 'It is no longer here: it was deleted, or its time was over.',
    erased: 'This caller asked to be forgotten. Nothing was kept.',
  },
  result: 'What came of it',
  notReached: 'Not reached',
  learnt: 'What we learnt',
  next: 'Next step',
  nextHint: 'It waits in the list at once, in the same hands.',
  nothingNext: 'Nothing more is owed',
  callAgain: 'Call again',
  free: 'Give it to somebody else',
  age: (length: string) => `${length} old`,
  learntHint: 'One line. It stays with the list of what was done.',
  nothingLearnt: '–',
  save: 'Save',
  youAre: (name: string) => `You are ${name}`,
  yourName: 'Your name, so that others see who has it',
  add: 'Add a person',
  addFrom: 'Add the caller of that call: their name and number are yours to fill in',
  addIt: 'Add',
  fields: { name: 'Name', number: 'Number', why: 'Why', promised: 'What was promised', due: 'By when' },
  done: 'Done',
  doneColumns: ['Name', 'Why', 'What came of it', 'What we learnt', 'Next step', 'When'],
}
