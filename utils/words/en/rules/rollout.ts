import type { PolicyKey, PolicyRow } from '../../../view/rules/rollout/policy'
import type { PolicyFileKind } from '../../../view/rules/rollout/policy-files'
import { many } from '../many'

/** The sentences of the roll-out: what the company decides, and how it comes to every browser. */
export const POLICY = {
  title: 'What your company decides',
  none: 'This browser has no policy from your company. Everything here is this browser’s own.',
  some: (n: number) => `${many(n, { one: 'One setting comes', other: '# settings come' })} from your company’s policy.`,
  how: 'Set it in this browser as it should be for everybody, tick it, and save the file your browsers take.',
  setting: 'Setting',
  value: 'In force here',
  by: 'Decided by',
  wanted: 'In the file',
  want: (name: string) => `“${name}” in the file`,
  bys: {
    locked: 'Your company: locked here',
    added: 'Your company, and this browser adds its own',
    'this-browser': 'This browser',
  } satisfies Record<PolicyRow['by'], string>,
  names: {
    guard: 'When a call ends before anyone has listened',
    pauseSeconds: 'Seconds a pause waits',
    keepWordsDays: 'Days the words of a call are kept',
    localRetentionDays: 'Days a call is kept at all',
    sites: 'Only these sites',
    excludedSites: 'Sites Earshot stays out of',
    allowExport: 'Calls may be saved to a file',
    country: 'Country',
    guardQueues: 'Another guard for the calls of a queue',
    roles: 'Whose pages open; in the file never the admin’s',
    rulesUrl: 'Address of the rules',
    rules: 'The rules themselves: the set that is live here',
  } satisfies Record<PolicyKey, string>,
  /** Values as they stand in the policy file, told. */
  values: { off: 'off', remind: 'remind', pause: 'pause', agent: 'agent', lead: 'lead', admin: 'admin' },
  nothing: 'nothing set',
  inside: 'a set in the policy',
  yes: 'yes',
  no: 'no',
  undecided: 'yes; in the file: no',
}

export const FILES = {
  title: 'Policy files',
  why: 'A policy is read when the browser starts, and acts at once. What it decides nobody can change in the browser; the guard’s law it cannot change either.',
  empty: 'Nothing is ticked above yet: such a file would take every decision back.',
  chromeId: 'Earshot’s id in Chrome and Edge',
  firefoxId: 'Earshot’s id in Firefox',
  idHint: 'Of this very Earshot. From a store it may have another one: it stands on the browser’s page of extensions.',
  installFrom: 'Where browsers get Earshot from',
  installHint:
    'The update address (Chrome, Edge) or the address of the add-on file (Firefox). With it the file also installs Earshot everywhere. Empty = it is installed in some other way.',
  save: (name: string) => `Save for ${name}`,
  kinds: {
    'chrome-windows': {
      name: 'Chrome on Windows',
      goes: 'a registry file: press it twice, or hand it to Group Policy',
    },
    'edge-windows': { name: 'Edge on Windows', goes: 'a registry file, in the same way' },
    linux: {
      name: 'Chrome, Chromium and Edge on Linux',
      goes: '/etc/opt/chrome/policies/managed, /etc/chromium/policies/managed or /etc/opt/edge/policies/managed',
    },
    'google-admin': {
      name: 'Google’s admin console',
      goes: 'Devices › Chrome › Apps and extensions › Earshot › Policy for extensions',
    },
    firefox: {
      name: 'Firefox',
      goes: 'the folder “distribution” beside the program, or /etc/firefox/policies',
    },
  } satisfies Record<PolicyFileKind, { name: string; goes: string }>,
}

export const SCHEMA = {
  title: 'For those who write rules in an editor',
  what: 'With this schema an editor such as VS Code completes and checks a rule set while it is typed.',
  save: 'Save the schema of rule sets',
}

export const STAGED = {
  whom: 'For whom',
  everybody: 'Everybody',
  share: (percent: number) => `${percent} % of the agents`,
  title: 'On trial with a share of the agents',
  none: 'No version is on trial. A draft can be published to a share of the agents first: it is always the same ones, by name. An agent without a name stays with the live set.',
  now: (version: number, percent: number) => `Version ${version} is on trial with ${percent} % of the agents.`,
  forAll: 'Now for everybody',
  back: 'Take it back',
  compare: 'Compare the two groups',
  compared: 'What was counted in the calls kept here, those taken in from other browsers included.',
  columns: {
    version: 'Rules',
    calls: 'Calls',
    cues: 'Cues per call',
    marks: 'Marked helped, wrong, late',
    paused: 'Paused',
    overridden: 'of them not needed',
    toMend: 'Calls to mend',
  },
  version: (version: number, is: 'live' | 'trial') => `Version ${version}, ${is === 'live' ? 'live' : 'on trial'}`,
  few: (calls: number) => `On ${calls} calls nothing is sure yet: wait until each group has a hundred.`,
  file: 'Save the file for your address',
  fileWhat:
    'The live set, and the one on trial with its share, in one file. Put it where your browsers look for their rules.',
}

export const ADDRESS = {
  title: 'Where the rules come from',
  here: 'The rules published in this browser are used here.',
  policy: 'The rules stand in your company’s policy.',
  url: 'Address of the rules',
  urlHint:
    'https. Asked while calls come, at most every five minutes; a call keeps the rules it began with. Empty = the rules published in this browser.',
  ask: 'Ask now',
  never: 'Not asked yet.',
  asked: (when: string) => `Asked ${when}.`,
  has: (when: string) => `The rules used here came ${when}.`,
  hasNone: 'No good rules came from there yet: the ones published here are used.',
  refused: (why: string) => `What came last was refused: ${why}. The last good rules stay.`,
}

export const ROLES = {
  title: 'Whose pages this browser opens',
  what: 'The popup, the overlay and the side panel are everybody’s. A closed page says who can open it. It keeps order, not secrets: what lies in this browser is open to whoever sits at it.',
  names: { lead: 'Review calls: for leads', admin: 'Rules and settings: for admins' },
}

export const EVERYTHING = {
  title: 'Everything as one file',
  what: 'Settings, the live rules and every version before them: to keep, or to set up another browser. Taken in, settings act at once, versions stand under Versions, and the live rules wait as a draft. Calls are not in it.',
  save: 'Save everything',
  take: 'Take everything in',
  taken: (settings: number, rules: 'waiting' | 'same' | 'none') =>
    `${settings} settings were taken in and act at once. ${
      {
        waiting: 'The rules wait to be published.',
        same: 'The rules are the live ones already.',
        none: 'There were no rules in it.',
      }[rules]
    }`,
  restored: (versions: readonly number[]) =>
    `Restored, numbered as they were: ${many(versions.length, { one: 'version', other: 'versions' })} ${versions.join(', ')}.`,
  here: (versions: number) => many(versions, { one: '# more was here already.', other: '# more were here already.' }),
  otherHere: (versions: readonly number[]) =>
    `Left as they are here, because another set has the number: ${versions.join(', ')}.`,
  notKept: (why: string) => `The versions could not be kept: ${why}`,
}
