import type { PolicyKey, PolicyRow } from '../../../utils/view/rules/rollout/policy'
import type { PolicyFileKind } from '../../../utils/view/rules/rollout/policy-files'

/** The sentences of the roll-out: what the company decides, and how it comes to every browser. */
export const POLICY = {
  title: 'What your company decides',
  none: 'This browser has no policy from your company. Everything here is this browser’s own.',
  some: (n: number) => `${n === 1 ? 'One setting comes' : `${n} settings come`} from your company’s policy.`,
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
  } satisfies Record<PolicyKey, string>,
  nothing: 'nothing set',
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
