import type { SuggestionIs } from '../../../core/papers/suggestion'
import { many } from '../many'

/** The sentences of what agents suggest. */
export const SUGGESTIONS = {
  part: 'Suggestions',
  /** The why of a rule that comes from a suggestion. */
  credit: {
    workedAfter: (words: string) => `It worked after: “${words}”.`,
    thanks: (name: string) => `Thanks to ${name}.`,
    asked: 'An agent asked for it.',
  },
  waiting: {
    title: 'Wait for an answer',
    why: 'From those who take the calls. Whatever you decide goes back to them, with your next pack.',
    none: 'Nothing waits. Wordings that worked and proposals come here with the packs of agents and leads.',
  },
  is: { 'wording-worked': 'This wording worked', 'cue-proposed': 'A cue is proposed' } satisfies Partial<
    Record<SuggestionIs, string>
  >,
  by: (name: string) => (name ? `from ${name}` : 'no name given'),
  after: (words: string) => `after “${words}”`,
  accept: 'Into the draft',
  noted: 'Noted',
  notTaken: 'Not taken up',
  answer: 'A word to go with it, if you like',
  keys: 'j and k walk, a takes it into the draft, n notes it, x leaves it.',
  retire: {
    title: 'Put forward for retirement',
    why: 'More than one in three marks say “wrong”, and it is not luck. Only marks on the rule as it is now count.',
    none: (calls: number) =>
      `No rule stands out as wrong in ${many(calls, { one: '# counted call', other: '# counted calls' })}. Fewer than ten marks on a rule say nothing.`,
    evidence: (wrong: number, marks: number, shown: number, atLeast: number) =>
      `${wrong} of ${marks} marks say “wrong”; shown ${shown} times. Surely in more than ${Math.floor(atLeast * 100)} % of the marked moments.`,
    off: 'Switch it off in the draft',
    text: 'Switched off in the next version, thanks to your marks.',
  },
  marks: {
    title: 'Marks on cues',
    none: 'No marks yet. Agents say of a cue whether it helped, was wrong, or came late.',
    columns: ['Rule', 'Wrong', 'Helped', 'Late'],
    examples: 'Where it was wrong',
    open: 'Open the rule',
  },
  misheard: {
    title: 'Misheard',
    why: 'For whoever keeps the word lists. Each acted at once for its call, and changed nothing beyond.',
    is: { 'not-leaving': 'Taken for a wish to leave', missed: 'A wish to leave nobody heard' },
    none: 'Nothing was marked as misheard.',
    noWords: 'its words are no longer kept',
  },
  packs: {
    title: 'To every desk',
    why: 'The rules in force, your answers, and the good practice of the team, in one file for agents and leads.',
    write: 'Write the pack',
    saved: (name: string) => `Written: ${name}`,
  },
}
