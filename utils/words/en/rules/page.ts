import type { Fault, NumberSetting } from '../../../view/rules/setting-checks'
import type { EverySetting } from '../../../view/rules/settings'
import { many } from '../many'

/** The head of the page. */
export const PAGE = {
  tab: 'Earshot – rules and settings',
  title: 'Rules and settings',
  ways: 'Parts of the page',
  parts: {
    rules: 'Prompt rules',
    try: 'Try it',
    past: 'On past calls',
    guard: 'The guard',
    privacy: 'Words and data',
    rollout: 'Roll-out',
  },
}

/** What no setting can change, and why. */
export const LAW = {
  title: 'What no setting can change',
  why: 'A company that could keep its callers on the line would, sooner or later, and so would its software. These are fixed in the program itself.',
  clauses: [
    'A hang-up is paused at most once in a call, and only while it is sure that the caller wants to leave.',
    'A pause ends by itself. Pressing hang-up again ends the call. From the fourth press anything passes.',
    '“Just cancel”, a turned-down offer, a death, an illness, a lost job, a statutory right: each alone switches the guard off for the rest of the call.',
    'No step ever asks for an offer to be made, and at most one offer is.',
    'An override never counts against the agent. It counts on the rule.',
    'If anything is missing, stale or broken, the hang-up goes through.',
  ],
}

type Choice<T extends string> = Record<T, { name: string; means: string }>

/** The sentences of the settings. */
export const SETTINGS = {
  locked: 'Set by your company',
  saved: 'Saved',
  ignored: 'Some stored settings could not be understood and are not used:',
  guard: 'When a call ends before anyone has listened',
  guards: {
    pause: {
      name: 'Pause',
      means:
        'The agent’s hang-up waits a few seconds, once, with a way out in sight. Before it comes to that, a cue says so.',
    },
    remind: { name: 'Remind', means: 'The cue “closing too early” is shown. No hang-up ever waits.' },
    off: { name: 'Off', means: 'Neither. The caller’s card, the other cues and the wrap-up work as before.' },
  } satisfies Choice<EverySetting['guard']>,
  quiet: 'How many cues',
  quiets: {
    all: { name: 'All', means: 'One at a time, at most a few in a call.' },
    fewer: { name: 'Fewer', means: 'Only the more urgent half.' },
    'critical-only': {
      name: 'Critical only',
      means: 'Only what must not wait. Each agent may choose this; nobody is asked.',
    },
  } satisfies Choice<EverySetting['quietLevel']>,
  numbers: {
    pauseSeconds: {
      name: 'Seconds a pause waits',
      hint: 'Then the hang-up goes through by itself. 5 to 15: enough to read a card, too short to be a trap.',
    },
    ownPauseSeconds: {
      name: 'More time for me',
      hint: 'For anyone who needs longer to read: up to 80 seconds. Stands over the company’s number. Empty = no.',
    },
    keepWordsDays: {
      name: 'Days the words of a call are kept',
      hint: 'Redacted first: no card numbers, no e-mail addresses. 0 = only flagged calls keep words. Fewer days also means less to try new rules on.',
    },
    retentionDays: {
      name: 'Days a call is kept at all',
      hint: 'After that the record is deleted, and the deletion is logged. Consent records may have to be kept for years: ask whoever answers for it.',
    },
  } satisfies Record<NumberSetting, { name: string; hint: string }>,
  sites: {
    excludedSites: {
      name: 'Sites Earshot stays out of',
      hint: 'One host a line: mail.example, or *.bank.example for all below it. No card, no cue, no guard there.',
    },
    onlySites: {
      name: 'Only these sites',
      hint: 'One host a line. Empty = every site but the excluded ones.',
    },
  },
  companySites: (sites: string) => `Your company also excludes: ${sites}`,
  account: {
    name: 'How an account number looks',
    hint: '9 stands for a digit, A for a letter, anything else for itself: AB-999999. Helps Earshot to know one when it is read or spoken.',
  },
  agentId: { name: 'The agent’s name', hint: 'As it stands beside people to call. Not sent anywhere.' },
  country: {
    name: 'Country',
    hint: 'Two letters, for phone numbers without a country code: US, DE, GB.',
  },
}

export function faultSentence(why: Fault): string {
  switch (why.fault) {
    case 'not-a-number':
      return 'A whole number is needed here. Nothing was changed.'
    case 'out-of-range':
      return `Between ${why.least} and ${why.most}. Nothing was changed.`
    case 'not-a-country':
      return 'Two letters are needed, such as US. Nothing was changed.'
    case 'not-an-address':
      return 'An address begins with https://. Nothing was changed.'
    case 'not-queues':
      return `Not a queue and its guard: ${why.lines.join(', ')}. Write it like Complaints: off. Nothing was changed.`
    case 'not-hosts':
      return `Not a host: ${why.lines.join(', ')}. Write it like crm.example. Nothing was changed.`
  }
}

/** The sentences of the rule set. */
export const RULES = {
  what: 'A rule listens for words and shows one line to say or do, with its why. Nothing is sent anywhere, and no rule can be code.',
  builtIn: 'Built in',
  publishedBy: (version: number, by: string, when: string) =>
    `Version ${version}, published ${when}${by ? ` by ${by}` : ''}`,
  live: 'Live now',
  search: 'Search the rules',
  anyTag: 'Every tag',
  count: (found: number, all: number, off: number) =>
    `${found === all ? `${all} rules` : `${found} of ${all} rules`}${off > 0 ? `, ${off} switched off` : ''}`,
  nothingFound: 'No rule has these words.',
  list: 'Prompt rules',
  on: (title: string) => `Use “${title}”`,
  why: 'Why',
  critical: 'May show while the caller speaks',
  flags: (name: string) => `Flags the call: ${name}`,
  health: (shown: number, helped: number, wrong: number, late: number) =>
    [`shown ${shown} ×`, helped > 0 && `${helped} helped`, wrong > 0 && `${wrong} wrong`, late > 0 && `${late} late`]
      .filter(Boolean)
      .join(', '),
  healthOn: (calls: number) =>
    calls === 0
      ? 'No calls are kept yet, so nothing is known of how the rules do.'
      : `How the rules did in the latest ${many(calls, { one: 'call', other: '# calls' })}, by what agents said of their cues.`,
  neverShown: 'not shown',
  older: 'Next rules',
  newer: 'Rules before',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  draft: {
    title: 'Not published yet',
    noEffect: 'Calls go on with the live set until you publish. Calls that are running keep the set they began with.',
    note: 'What changes, for those who read it later',
    publish: 'Publish',
    discard: 'Discard',
    mend: 'Nothing is published before this is mended:',
  },
  diff: {
    added: 'new',
    removed: 'gone',
    switchedOn: 'switched on',
    switchedOff: 'switched off',
    changed: 'changed',
    parts: {
      lists: 'word lists differ',
      guards: 'the guard differs',
      savePaths: 'save paths differ',
      referTo: 'places to refer to differ',
      language: 'the language differs',
    },
    more: (n: number) => `and ${n} more`,
  },
  file: {
    import: 'Take in a file',
    export: 'Save as a file',
    tooLarge: (name: string) => `${name} is larger than 5 MB. A rule set that large is not read. Nothing was changed.`,
    unreadable: (name: string) => `${name} could not be read from the disk. Nothing was changed.`,
    refused: (name: string, n: number) =>
      `${name} is not taken in: ${many(n, { one: 'one thing in it is', other: '# things in it are' })} not right. Nothing was changed.`,
    taken: (name: string) => `${name} is right, and waits below to be published.`,
    same: (name: string) => `${name} is the same as the live set. There is nothing to publish.`,
    place: 'Where',
    fault: 'What is not right',
  },
  versions: {
    title: 'Versions',
    activate: 'Use this one',
    back: 'Back to the built-in set',
    none: 'Nothing was published yet. The built-in set “Just listen” is live.',
  },
}
