import type { AnswerIs, Consent, Refused, ReviewState } from '../../utils/core/papers/review'
import type { SuggestionAnswer, SuggestionIs } from '../../utils/core/papers/suggestion'
import type { ToGive } from '../../utils/view/hand-over/give'
import type { Exporting } from '../../utils/view/review/review'
import type { Tab } from '../../utils/view/sidepanel/panel'

/** Every sentence of the side panel. */
export const WORDS = {
  title: 'Earshot',
  parts: 'Parts of the panel',
  tabs: { now: 'Now', mine: 'Mine', marks: 'Marks', board: 'Practice', more: 'More' } satisfies Record<Tab, string>,
  live: 'The call now',
  noCall: 'No call is live',
  noCallMore: 'The next one appears here by itself: its steps, what was heard, and what was said.',
  steps: 'Steps',
  said: 'Line by line',
  nothingSaid: 'Nothing was heard yet. Where no captions are, your marks count.',
  today: 'My calls today',
  noCalls: 'No calls yet today.',
  openCall: (when: string) => `Open the call of ${when}`,
  opensFor: {
    company: 'Opening a call is for leads: your company’s policy says so. What you see here is all of yours.',
    'this-browser': 'The review page was closed in this browser; whoever reviews calls can open it there again.',
  },
  noReason: 'No reason heard',
}

/** What leads said, and what the agent says to it. */
export const REVIEWS = {
  title: 'From your lead',
  none: 'Nothing yet. What a lead says about a call of yours comes here first, before it can be closed.',
  lead: (name: string) => name || 'Your lead',
  fresh: (lead: string, when: string) => `${lead} wrote about your call of ${when}.`,
  read: 'Read it',
  about: (lead: string, when: string) => `${lead}, about your call of ${when}`,
  state: {
    draft: '',
    given: 'Not read yet',
    seen: 'Your word is open',
    answered: 'You answered',
    closed: 'Closed',
  } satisfies Record<ReviewState, string>,
  is: { praise: 'Praise', note: 'Note' },
  at: (clock: string) => `at ${clock}`,
  share: 'May others learn from this? They would see only these lines:',
  consent: { 'with-name': 'Yes, with my name', 'without-name': 'Yes, without it', no: 'No' } satisfies Record<
    Consent,
    string
  >,
  consentHow: 'You can take it back at any time.',
  answer: {
    fine: 'Nothing to add',
    context: 'Add what was not to be seen',
    disagree: 'I see it otherwise',
  } satisfies Record<AnswerIs, string>,
  answered: { fine: 'Nothing to add', context: 'You added', disagree: 'You see it otherwise' } satisfies Record<
    AnswerIs,
    string
  >,
  text: 'Your word to it',
  lastWord: (lead: string) => `${lead}’s last word`,
  refused: {
    'given-already': 'It was given already.',
    'nothing-said': 'Write a line first, so that your lead knows what you mean.',
    'agent-first': 'It is not yours to close.',
    'closed-already': 'It is closed.',
    'not-asked': 'Nobody asked to share that.',
  } satisfies Record<Refused, string>,
}

/** Handing calls to a lead. */
export const GIVE = {
  title: 'Give to my lead',
  how: 'Writes a file with your flagged calls, for you to hand over. You see what is in it first.',
  begin: 'Give to my lead …',
  looking: 'Looking at your calls …',
  none: {
    allowed: 'No flagged call of the last 30 days is here. A call you mark with “listen to this” is one.',
    'not-allowed': 'Your company does not let calls be saved to files. Your answers and marks may still go.',
  } satisfies Record<Exporting, string>,
  choice: {
    not: 'Not this one',
    needed: 'What its flags need',
    whole: 'The whole call',
  } satisfies Record<ToGive['choice'], string>,
  given: { needed: 'Given', whole: 'Given whole' } satisfies Record<'needed' | 'whole', string>,
  callOf: (when: string) => `How much of the call of ${when}`,
  show: 'Show the words that go along',
  noWords: 'No words go along with it.',
  along: (answers: number, marks: number, suggestions: number) =>
    [
      answers > 0 && count(answers, 'answer to a review', 'answers to reviews'),
      marks > 0 && `${count(marks, 'mark', 'marks')} on cues, without your name`,
      suggestions > 0 && count(suggestions, 'suggestion', 'suggestions'),
    ].filter((part) => part !== false),
  alongTitle: 'It also holds',
  never: 'Never in it: who the caller was, numbers, and calls nobody flagged.',
  write: (n: number) => (n === 0 ? 'Write the file without calls' : `Write the file with ${count(n, 'call', 'calls')}`),
  cancel: 'Not now',
  done: (n: number, name: string) => `${name} is written, with ${count(n, 'call', 'calls')}. Hand it to your lead.`,
}

/** The agent's marks and proposals. */
export const MARKS = {
  title: 'What I marked',
  none: 'Marks on cues, “not a cancellation”, “this worked”: whatever you mark in a call is listed here, with what became of it.',
  is: {
    'cue-wrong': 'Cue marked wrong',
    'cue-helped': 'Cue that helped',
    'cue-late': 'Cue that came late',
    'not-leaving': 'Not a cancellation',
    missed: 'A wish to leave nobody heard',
    'wording-worked': 'Wording that worked',
    'cue-proposed': 'My proposal',
  } satisfies Record<SuggestionIs, string>,
  answer: { taken: 'Taken up', noted: 'Noted', 'not-taken': 'Not taken up' } satisfies Record<
    SuggestionAnswer['is'],
    string
  >,
  comment: 'Say why',
  commentOn: (is: string) => `Why: ${is}`,
  commentHow: 'With your name, so that you are credited.',
  send: 'Keep it',
  propose: 'Propose a cue',
  say: 'The line you would want to see',
  why: 'When, and why it helps',
  proposed: 'Propose it',
}

export const BOARD = {
  title: 'What works for us',
  none: 'Moments that went well, shared by those who were in them. Your lead asks you first; nothing comes here without your yes.',
}

export const MORE = {
  name: 'Your name, as your lead knows you',
  nameHow: 'It goes along with what you give, and nowhere else.',
  keys: 'Keys',
  keysWhere: {
    panel: 'In this panel',
    overlay: 'In the overlay, while it has the focus',
    page: 'On the page',
    card: 'When a hang-up is paused',
  },
  keyNames: {
    tabs: 'The parts of this panel',
    steps: 'Tick a step',
    list: 'Every key that works now',
    fill: 'Fill the known fact in',
    back: 'Back to the call',
    end: 'End now',
  },
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
