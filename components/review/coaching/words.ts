import type { AnswerIs, Consent, Refused, ReviewNote, ReviewState } from '../../../utils/core/papers/review'

/** What was said about one call: the lead's side. */
export const COACHING = {
  title: 'What you say about it',
  teach: 'Praise first. Whoever took the call reads it before you can close it, and may add what you could not see.',
  state: (agent: string): Record<ReviewState, string> => ({
    draft: 'A draft: only you see it',
    given: `Given to ${agent}, who reads it first`,
    seen: `${agent} has read it`,
    answered: `${agent} answered`,
    closed: 'Closed',
  }),
  agent: (name: string) => name || 'the agent',
  is: { praise: 'Praise', note: 'Note' } satisfies Record<ReviewNote['is'], string>,
  text: { praise: 'What went right', note: 'What you noticed' } satisfies Record<ReviewNote['is'], string>,
  at: (clock: string) => `About ${clock}`,
  whole: 'About the whole call',
  moment: (clock: string) => `Only about the moment at ${clock}`,
  noMoment: 'Look at a moment in the timeline to speak about just that.',
  share: 'Ask whether others may learn from it',
  shareHow: 'They would see this, and only with consent:',
  asks: 'You ask to share this moment.',
  add: 'Add',
  addKeys: 'Ctrl Enter adds it',
  remove: (text: string) => `Take “${text.slice(0, 40)}” out`,
  removeShort: 'Take out',
  give: (agent: string) => `Give it to ${agent}`,
  giveHow: 'It stays as it is then. To another browser it goes with the next pack: Hand over.',
  answer: {
    fine: 'Nothing to add',
    context: 'What was not to be seen',
    disagree: 'Sees it otherwise',
  } satisfies Record<AnswerIs, string>,
  consent: {
    'with-name': 'May be shared, with their name',
    'without-name': 'May be shared, without a name',
    no: 'Not to be shared',
  } satisfies Record<Consent, string>,
  lastWord: 'A last word, if you like',
  close: 'Close it',
  refused: {
    'given-already': 'It was given already and stays as it was read.',
    'nothing-said': 'Nothing is written yet.',
    'agent-first': 'It can be closed when the agent has read it.',
    'closed-already': 'It is closed.',
    'not-asked': 'Nobody asked to share that.',
  } satisfies Record<Refused, string>,
}
