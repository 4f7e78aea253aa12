import type { ReviewState } from '../../core/papers/review'
import { many } from './many'

/** The sentences of giving and taking packs. */
export const TAKE = {
  title: 'Take a pack in',
  how: 'A file somebody gave you. Taken twice, it counts once; nothing that was written here is changed by it.',
  choose: 'Choose a pack',
  taking: (name: string) => `Taking ${name} in`,
  progress: (done: number, of: number) => `${done} of ${of} lines`,
  stop: 'Stop',
  refused: (name: string) => `${name} is not taken in.`,
  from: { agent: 'From an agent', lead: 'From a lead', admin: 'From the admin' },
  who: (from: string, name: string, when: string) => `${from}${name && `, ${name}`}, made ${when}`,
  lines: {
    taken: (n: number) => many(n, { one: '# new call', other: '# new calls' }),
    fuller: (n: number) =>
      many(n, { one: '# call shared more fully than before', other: '# calls shared more fully than before' }),
    known: (n: number) => many(n, { one: '# call here already', other: '# calls here already' }),
    erased: (n: number) =>
      many(n, {
        one: '# call kept out: their callers were forgotten here',
        other: '# calls kept out: their callers were forgotten here',
      }),
    forgotten: (n: number) =>
      many(n, {
        one: '# call forgotten, as their callers asked at that desk',
        other: '# calls forgotten, as their callers asked at that desk',
      }),
    papers: (n: number) => many(n, { one: '# new review, answer or mark', other: '# new reviews, answers and marks' }),
    papersKnown: (n: number) => many(n, { one: '# paper here already', other: '# papers here already' }),
    nothing: 'Nothing new was in it.',
  },
  faults: (n: number) => many(n, { one: '# thing could not be read:', other: '# things could not be read:' }),
  more: (n: number) => `and ${n} more`,
  rules: (title: string, version: number) => `It brings a rule set: “${title}”, version ${version}.`,
  rulesHow: 'Calls that are live keep the rules they began with.',
  useRules: 'Use these rules from the next call on',
  rulesInForce: 'These rules are in force from the next call on.',
}

export const PRACTICE = {
  title: 'Good practice',
  none: 'Nothing is shared yet. A lead asks, the agent says yes, and it goes to every desk with your next pack.',
  by: (name: string) => (name ? `With thanks to ${name}` : 'With thanks to a colleague'),
}

export const HAND_OVER = {
  title: 'Hand over',
  why: 'While no team store is set up, people hand each other files. Each goes to one person and holds what is theirs.',
  back: 'Back to the agents',
  backHow: 'Reviews and praise you gave, good practice, and answers to suggestions. Drafts stay with you.',
  nobody: 'Nothing waits to go back. Open a call that an agent gave you, and say what went right in it.',
  noName: 'An agent without a name',
  states: (states: Record<ReviewState, number>) =>
    [
      states.given > 0 && `${states.given} not read yet`,
      states.seen > 0 && `${states.seen} read`,
      states.answered > 0 && `${states.answered} answered`,
      states.closed > 0 && `${states.closed} closed`,
    ]
      .filter(Boolean)
      .join(', '),
  pack: (name: string) => `Write the pack for ${name}`,
  admin: 'On to the admin',
  adminHow: (marks: number, suggestions: number) =>
    `${many(marks, { one: '# mark', other: '# marks' })} on cues and ${many(suggestions, { one: '# suggestion', other: '# suggestions' })} from agents, how often each rule was shown, and the good practice. No calls, and no names but those who want credit.`,
  adminPack: 'Write the pack for the admin',
  saved: (name: string) => `Written: ${name}`,
}
