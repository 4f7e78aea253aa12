import type { Order, Period, Show } from '../../utils/core/queue-filter'
import type { ViewName } from '../../utils/view/review/filter'

/** The head of the page. */
export const PAGE = {
  title: 'Review',
  ways: 'Parts of the review',
  parts: {
    calls: 'Calls',
    people: 'People to call',
    callers: 'What callers tell us',
    forget: 'Forget a caller',
  },
}

/** The sentences of the month that never was. */
export const MADE_UP = {
  said: 'These calls are made up, to show what this page is for. They lie apart from the calls of this browser.',
  toReal: 'To the real calls',
  remove: 'Remove the made-up calls',
  filling: (done: number, of: number) => `Making up a month of calls … ${done} of ${of}`,
  offer: 'Look at a made-up month',
  offerWhy: 'to see what the page is for. It stays apart from your calls and goes with one press.',
}

export const FLAG_KIND = { good: 'Went right', bad: 'To mend' }

/** The sentences of the queue. */
export const QUEUE = {
  title: 'Calls',
  list: {
    newest: 'Calls, newest first',
    oldest: 'Calls, oldest first',
    longest: 'Calls, longest first',
  } satisfies Record<Order, string>,
  views: {
    'to-review': 'To review',
    'todays-thanks': 'Today’s thanks',
    'to-mend': 'To mend',
    quiet: 'Quiet customers',
    everything: 'Every call',
  } satisfies Record<ViewName, string>,
  viewsName: 'Saved views',
  show: {
    flagged: 'Went right and to mend',
    good: 'Went right',
    bad: 'To mend',
    quiet: 'Quiet customers',
    all: 'Every call',
  } satisfies Record<Show, string>,
  showName: 'Show',
  flag: 'Flag',
  anyFlag: 'Any flag',
  reason: 'Reason',
  anyReason: 'Any reason',
  outcome: 'Outcome',
  anyOutcome: 'Any outcome',
  period: 'When',
  periods: {
    any: 'Any time',
    today: 'Today',
    week: 'Last 7 days',
    month: 'Last 30 days',
    dates: 'From … to …',
  } satisfies Record<Period, string>,
  from: 'From',
  to: 'To',
  rule: 'Rule that cued',
  anyRule: 'Any rule',
  queue: 'Phone queue',
  anyQueue: 'Any phone queue',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first', longest: 'Longest first' } satisfies Record<Order, string>,
  searchName: 'Look for words that were said',
  searchHint: 'Words that were said, or “a phrase”',
  searched: (shown: number, more: boolean, all: number) =>
    `${shown === 0 ? 'Found nowhere' : `Found in ${more ? `${shown} and more` : plural(shown, 'call')}`}; ${plural(all, 'call')} searched`,
  saveView: 'Save as a view',
  viewName: 'Name of the view',
  save: 'Save',
  removeView: (name: string) => `Remove “${name}”`,
  quietWhy:
    'With us five years and more, nothing wrong, nothing asked for. Nobody calls them, because they never complain: somebody could ask how they are.',
  choosePage: 'Choose all',
  unseenOnly: 'Not seen yet',
  balance: (good: number, bad: number) => `${plural(good, 'call')} went right, ${plural(bad, 'call')} to mend`,
  notFlagged: (n: number) => (n === 1 ? '1 call was not flagged' : `${n} calls were not flagged`),
  pages: 'Pages of calls',
  choose: 'Choose the call of',
  older: 'Older calls',
  newer: 'Newer calls',
  page: (n: number) => `Page ${n}`,
  markSeen: 'Mark seen',
  markUnseen: 'Mark not seen',
  chosen: (n: number) => `${plural(n, 'call')} chosen`,
  chooseNone: 'Choose none',
  undo: 'Undo',
  exportJson: 'Save as JSON',
  exportCsv: 'Save as CSV',
  unseen: 'Not seen yet',
  paused: 'A hang-up was paused',
  noWords: 'No words were kept',
  noFlag: 'Not flagged',
  filters: 'Filters',
  filtersOn: (names: string) => `Filters: ${names}`,
  empty: {
    title: 'No calls here yet',
    text: 'When a call ends, Earshot looks at what was heard. Calls worth your time appear here: the ones that went right beside the ones to mend.',
    how: 'Take a call with Earshot on. “Every call” also lists the ones that were not flagged.',
  },
  emptyFilter: {
    title: 'No call matches',
    text: 'Nothing is hidden: the filter leaves no call. Widen it, or go back to both kinds.',
    back: 'Show both kinds, any time',
  },
  allSeen: { title: 'All seen', text: 'Nothing waits for you here. New calls come in as they end.' },
  keys: 'Keys',
}

/** The sentences of one call's page. */
export const CALL = {
  pane: 'The opened call',
  choose: 'No call is open',
  chooseHow: 'Choose one from the list. By keyboard:',
  opening: 'Opening …',
  notHere: 'This call is no longer here. It was deleted, or its time was over.',
  back: 'Back to the queue',
  flags: 'Why it is here',
  noFlags: 'Nothing was flagged on this call.',
  callersWords: 'In the caller’s own words',
  noCallersWords: { kept: 'The caller gave no reason.', none: 'No words of the caller were kept.' },
  outcome: 'What came of it',
  reason: 'Reason',
  result: 'Outcome',
  length: 'Length',
  began: 'Began',
  endedBy: { agent: 'ended by the agent', caller: 'ended by the caller' },
  nextStep: 'Next step',
  noNextStep: 'No next step was noted.',
  who: 'Who',
  by: 'By',
  open: 'not said',
  note: 'The agent’s note',
  cancellation: 'Cancellation record',
  askedAt: 'Asked for at',
  processedAt: 'Processed at',
  effective: 'Effective',
  confirmation: 'Confirmation',
  confirmations: { sent: 'sent', 'not-sent': 'not sent' },
  guard: 'The guard',
  guardPaused: (choice: string) => `Paused the hang-up once: ${choice}.`,
  guardNoChoice: 'nothing was chosen before the call ended',
  guardOverride: (why: string) => `Said afterwards: ${why}. It counts on the rule, not on the agent.`,
  guardReleased: (why: string) => `Switched off for this call: ${why}.`,
  guardNever: 'Never paused.',
  steps: 'What was heard',
  stepOpen: 'not heard',
  identity: 'Who they are: asked and known',
  knownFrom: (field: string, source: string) => `${field}, from ${source}`,
  reusedInstead: (n: number) => `${n} × filled or shown instead of asked`,
  asked: (field: string, again: boolean) => (again ? `asked for ${field}, which was known` : `asked for ${field}`),
  conflict: (field: string) => `another customer’s ${field} was on screen; nothing was mixed`,
  rulesUsed: 'Rules it went by',
  ruleSet: (version: number) => `Rule set ${version}`,
  ruleVersion: (version: number, fate: string) => ` version ${version}, ${fate}`,
  noCues: 'None of its rules had a cue here.',
  timeline: 'Timeline',
  transcript: 'The call, line by line',
  noWords: 'Earshot could not hear this call, or its words are no longer kept. What happened is below.',
  wordsGone: 'these words were not shared, or are no longer kept',
  onlyNeeded:
    'You read what its flags need. The other words are those of whoever took the call, who may share the whole of it.',
  callThem: 'Somebody should call them',
  json: 'Save this call as JSON',
  print: 'Print a report',
  seen: 'Mark seen',
  unseen: 'Mark not seen',
  sureGuess: 'weak sign',
}

/** The sentences of the drawn timeline. */
export const TIMELINE = {
  name: (moments: number, length: string, quiet: number, overTalk: number) =>
    `Timeline of the call: ${plural(moments, 'moment')} in ${length}, ${plural(quiet, 'silence')}, ${plural(overTalk, 'time')} both spoke. Left and right arrow walk along it, plus and minus zoom.`,
  lanes: { caller: 'Caller', agent: 'Agent', heard: 'Heard', earshot: 'Cues, steps', call: 'The call' },
  hold: 'On hold',
  quiet: 'No words',
  overTalk: 'Both spoke, as reckoned from the length of the lines',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole call',
  keys: 'Arrow keys walk the timeline; plus and minus zoom.',
  looking: (when: string, what: string) => `${when} – ${what}`,
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
