import type { TableName } from '../../../../utils/store/idb/tables'

/** gzip of [{"type":"words","speaker":"caller","text":"I want to cancel","utterance":"u1","id":"e2","at":2000}] */
const GZIP =
  'H4sIAAAAAAAAAxXHMQqEQAxA0asMv04xa5kbeAaxCGMKcVAZI67I3n3xdW94iHt3lGtr04Fw7G6LN5RitXpDCP8GSp8uWyPFloqtxSvCGeHtDcr5QZgnFO8QLNAu5/wb//MOzZxkAAAA'

const summary = {
  id: 'done',
  startedAt: 2000,
  endedAt: 3000,
  duration: 1000,
  reason: 'price',
  callersWords: 'too dear',
  outcome: 'stayed',
  release: 'just-cancel',
  flags: [{ name: 'ended-early', good: false, why: 'not heard: why', at: 3000 }],
  pause: { choice: 'end-now', override: 'caller-decided' },
  ruleSetVersion: 1,
  seen: 'unseen',
  nextStep: { what: 'send the form', who: 'ana', by: 'Friday' },
  words: 'kept',
  callerHashes: ['hash'],
}
const person = {
  id: 'p',
  kind: 'let-down',
  call: 'done',
  name: 'Ada Example',
  number: '+15550100199',
  why: 'promised a call',
  promised: 'a call by noon',
  due: 5000,
  createdAt: 4000,
  owner: { agent: 'ana', since: 4500 },
  callerHashes: ['hash'],
}

const ruleSet = {
  format: 'prompt-rules/1',
  name: 'ours',
  title: 'Ours',
  version: 2,
  language: 'en',
  lists: {},
  rules: [],
  guards: [],
  savePaths: [],
  referTo: [],
}

/**
 * What version 1 of the database held, as it was written then: [key where the table has no key of its own, document].
 * Never change it: it is the promise to those who have such a database.
 */
export const version1: Partial<Record<TableName, [IDBValidKey | undefined, unknown][]>> = {
  chunks: [[1, { v: 1, call: 'open', events: [{ type: 'mark', mark: 'leaving', id: 'e1', at: 1000 }] }]],
  bodies: [[undefined, { v: 1, id: 'done', rev: 1, gzip: Uint8Array.from(atob(GZIP), (c) => c.charCodeAt(0)) }]],
  summaries: [
    [
      undefined,
      {
        v: 1,
        id: 'done',
        summary,
        lists: ['all', 'unseen', 'words', 'flag:any', 'flag:bad', 'flag:ended-early', 'reason:price'].map((list) => [
          list,
          2000,
          'done',
        ]),
        callers: ['hash'],
      },
    ],
  ],
  counts: [['calls', { v: 1, counts: { all: 1, unseen: 1, words: 1 } }]],
  people: [[undefined, { v: 1, id: 'p', person, order: ['waiting', 5000], callers: ['hash'] }]],
  ruleSets: [[undefined, { v: 1, version: 2, at: 1000, by: 'ana', note: 'first', ruleSet }]],
  setAside: [[1, { v: 1, at: 1000, call: 'open', sentence: 'Could not read a line.', raw: 7 }]],
  erased: [[undefined, { v: 1, key: 'call:gone', at: 1000 }]],
  deletions: [[1, { v: 1, at: 1000, why: 'erasure', records: 1, words: 0, people: 0, setAside: 0 }]],
  singles: [
    ['active-rules', { v: 1, version: 2 }],
    ['retention', { v: 1, at: 1000 }],
    ['private-settings', { v: 1, agentId: 'ana', excludedSites: [], onlySites: [], numberPatterns: {} }],
    ['policy', { v: 1, raw: { guard: 'remind' } }],
    ['hash-key', { v: 1, key: new Uint8Array(32) }],
  ],
}
