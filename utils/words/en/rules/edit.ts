import type { By, CallState, HeardAct, Leaving, Nearby, Offer } from '../../../core/rule'
import type { Kind } from '../../../view/rules/edit/conditions'
import type { ExplainedPart } from '../../../view/rules/edit/phrases'
import { many } from '../many'

/** The words of the rule as a sentence. */
export const EDIT = {
  edit: 'Edit',
  tryIt: 'Try it on a conversation',
  editRule: (title: string) => `Edit “${title}”`,
  newRule: 'New rule',
  untitled: 'A new rule',
  copyOf: (title: string) => `${title} (copy)`,
  duplicate: 'Duplicate',
  remove: 'Remove',
  back: 'All rules',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Keys: Ctrl+Z undo, Ctrl+Y redo, Ctrl+J sentence or JSON, Esc back to all rules.',
  gone: 'This rule is not in the set any more.',
  sentence: 'Sentence',
  raw: 'JSON',
  show: 'Write it as',
  reads: 'It reads',
  asWritten: 'The rule as it is written',
  rawHint: 'What is right acts on the sentence at once. What is not right stays here, with the place and the reason.',
  tidy: 'Back to the rule as it stands',
  toMend: (n: number) =>
    many(n, {
      one: 'One thing to mend before it can be published:',
      other: '# things to mend before it can be published:',
    }),
  wholeRule: 'the rule',
  title: 'Name',
  titleHint: 'For the list and for those who review it.',
  status: 'State',
  statuses: {
    draft: 'Draft: written, not heard',
    active: 'Active: heard on calls once published',
    retired: 'Retired: kept for its history',
  },
  when: 'When',
  whenHint: 'What has to be heard or be so, before anything is shown.',
  shows: 'Show the agent',
  say: 'The cue, in one line',
  sayHint: (left: number) => `Read in a glance, beside a caller who speaks. ${left} letters left.`,
  slots: 'With “you ask who the caller is”, {field}, {from} and {since} tell what is known.',
  why: 'Why, for the agent',
  whyHint: 'What is in it for the caller. Shown with every cue: nobody follows what nobody explains.',
  howOften: 'How often',
  mostPerCall: 'At most',
  timesPerCall: 'times in a call',
  coolDown: 'not again within',
  expires: 'The cue helps for',
  seconds: 'seconds',
  howUrgent: 'How urgent',
  priority: 'Urgency, 0 to 1000',
  priorityHint: 'One cue shows at a time: the more urgent one takes its place.',
  levels: [
    { from: 800, name: 'must be seen' },
    { from: 600, name: 'important' },
    { from: 400, name: 'usual' },
    { from: 0, name: 'nice to know' },
  ],
  critical: 'May show while the caller speaks, and beyond the cues a call may have. Few rules need it.',
  where: 'Where it holds',
  queues: 'Queues',
  queuesHint: 'By name, separated by commas. Empty = every queue.',
  languages: 'Languages',
  languagesHint: (own: string) => `Codes such as en, es. Empty = ${own}, the language of the set.`,
  flag: 'Bring the call to the lead’s review',
  flagWhy: 'Why a lead should look',
  flagGood: 'It is a good sign',
  housekeeping: 'Found by',
  tags: 'Tags',
  tagsHint: 'Separated by commas.',
  owner: 'Who answers for it',
  removeThis: 'Remove this part',
  part: (n: number) => `Part ${n}`,
}

/** The kinds of condition, as the beginning of a sentence. */
export const KIND: Record<Kind, { name: string; means: string }> = {
  said: { name: 'someone says…', means: 'Words you write.' },
  heard: { name: 'it is understood that…', means: 'In whatever words: the listener knows hundreds of ways to say it.' },
  call: { name: 'the call is so that…', means: 'What is known of the call besides its words.' },
  sequence: { name: 'first this, then that', means: 'In this order, within some seconds.' },
  missing: { name: 'after this, that does NOT follow', means: 'Fires when the time is over and it was not heard.' },
  count: { name: 'the same, several times', means: 'Counts how often it was heard.' },
  not: { name: 'it is NOT so that…', means: 'Turns what stands in it round.' },
  any: { name: 'one of these', means: 'Any of its parts is enough.' },
  all: { name: 'all of these', means: 'Every one of its parts must hold.' },
}

export const SENTENCE = {
  kind: 'What kind of condition',
  by: { caller: 'the caller says', agent: 'the agent says', anyone: 'anyone says' } satisfies Record<By, string>,
  who: 'Who',
  anyOf: 'any of',
  phrases: 'Phrases',
  addPhrase: 'Add a phrase, then Enter',
  phraseHelp: '@list · {money} · word* begins so · a|b one of · ~3 words between · "exactly so"',
  removePhrase: (phrase: string) => `Remove “${phrase}”`,
  changePhrase: (phrase: string) => `Change “${phrase}”`,
  completions: 'Word lists and kinds of word',
  near: 'with',
  notNear: 'but not with',
  inThe: 'in the',
  words: 'words',
  addNear: '+ with words nearby',
  addNotNear: '+ but not with…',
  where: { before: 'before it', after: 'after it', around: 'around it' } satisfies Record<Nearby['where'], string>,
  whereLabel: 'On which side',
  howFar: 'How many words',
  final: 'only in finished words',
  first: 'only in the first',
  last: 'only in the last',
  ofCall: 's of the call',
  untilNow: 's until now',
  addFirst: '+ only at the beginning',
  addLast: '+ only just now',
  act: 'What is understood',
  sure: 'only when it is sure',
  about: 'of what',
  anyReason: 'any reason',
  anyField: 'whatever is asked for',
  known: 'and we know it already',
  firstThis: 'first',
  thenThat: 'and then within',
  afterThis: 'after',
  notWithin: 'it does not happen within',
  secondsThat: 's that',
  times: 'times',
  within: 'within',
  anyTime: 'any time in the call',
  and: 'and',
  or: 'or',
  addAnd: '+ and…',
  addOr: '+ or…',
  addFact: '+ one more fact of the call',
  isSo: 'yes',
  isNotSo: 'no',
  or1: 'or',
  s: 's',
}

export const ACT_FOR: Record<NonNullable<HeardAct['for']>, string> = {
  'our-fault': 'for our fault',
  'their-choice': 'for a choice that is theirs',
  unclear: 'for what, is unclear',
}
export const ACT_DEARER: Record<NonNullable<HeardAct['dearer']>, string> = {
  dearer: 'dearer than today',
  'not-dearer': 'not dearer than today',
  unclear: 'dearer or not, is unclear',
}

export const LEAVING: Record<Leaving, string> = { sure: 'surely', maybe: 'maybe', no: 'no' }

/** A fact of the call, as the words before its value. */
export const FACT: Record<keyof CallState, string> = {
  leaving: 'the caller wants to leave:',
  reason: 'the reason is',
  released: 'something has set the caller free:',
  stepOpen: 'not yet heard:',
  stepHeard: 'heard already:',
  queue: 'the queue is',
  transferred: 'the call was transferred to us:',
  knows: 'we know their',
  verified: 'the caller is verified:',
  waited: 'the caller waited at least',
  seconds: 'the call has lasted',
  onHold: 'the caller is on hold:',
  heldFor: 'the hold has lasted',
  page: 'a cancel page is open',
}

const WORD_KIND: Record<string, string> = {
  number: 'a number',
  money: 'an amount of money',
  date: 'a date',
  phone: 'a phone number',
}

/** A phrase, read aloud: “cancel…”, then “my” or “the”, then “account”. */
export function explain(parts: readonly ExplainedPart[], lists: ReadonlyMap<string, readonly string[]>): string {
  return `Hears ${parts.map((part) => explainPart(part, lists)).join(', then ')}`
}

function explainPart(part: ExplainedPart, lists: ReadonlyMap<string, readonly string[]>): string {
  switch (part.is) {
    case 'word':
      return `“${part.word}” in its common forms`
    case 'beginning':
      return `a word that begins with “${part.word}”`
    case 'exactly':
      return `exactly “${part.words}”`
    case 'gap':
      return `up to ${many(part.upTo, { one: '# word', other: '# words' })} of any kind`
    case 'kind':
      return WORD_KIND[part.kind] ?? listWords(part.kind, lists)
    case 'list':
      return listWords(part.name, lists)
    case 'one-of':
      return part.ways.map((way) => explainPart(way, lists)).join(' or ')
  }
}

const NAMED = 4

function listWords(name: string, lists: ReadonlyMap<string, readonly string[]>): string {
  const words = lists.get(name)
  if (!words) return `the list @${name}, which is not there`
  const more = words.length > NAMED ? `, … ${words.length} in all` : ''
  return `one of @${name} (${words.slice(0, NAMED).join(', ')}${more})`
}

export const OFFER: Record<Offer['kind'], string> = {
  'right-size': 'A smaller plan',
  pause: 'A pause',
  fix: 'Mend it',
  move: 'Move it along',
  'correct-bill': 'Correct the bill',
  match: 'Match a price',
  refer: 'Refer elsewhere',
  'leave-well': 'Leave well',
}
