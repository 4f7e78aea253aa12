import { callId, cueId, ruleId } from '../../../utils/core/ids'
import { STEPS } from '../../../utils/core/step'
import type { CallView, FactView, LiveView } from '../../../utils/view/live'

/** Made-up calls for tests and stories. One fixed moment, so that clocks and pictures are the same every time. */
export const NOW = Date.UTC(2026, 5, 15, 12, 6, 12)
const ago = (minutes: number, seconds = 0) => NOW - (minutes * 60 + seconds) * 1000

export const fact = (field: FactView['field'], value: string, more: Partial<FactView> = {}): FactView => ({
  field,
  value,
  from: 'record',
  seenAt: ago(3, 50),
  sure: true,
  ...more,
})

export const cue = (more: Partial<NonNullable<CallView['cue']>> = {}): NonNullable<CallView['cue']> => ({
  id: cueId('cue-1'),
  rule: ruleId('open-question-first'),
  ruleVersion: 1,
  text: 'What did you hope this plan would do for you?',
  why: 'They said it costs too much. Too much for what is still open.',
  priority: 500,
  shownAt: ago(0, 2),
  expiresAt: NOW + 3_600_000,
  words: 'it’s just got too expensive for us',
  ...more,
})

export const steps = (heard: Partial<Record<(typeof STEPS)[number], Partial<CallView['steps'][number]>>> = {}) =>
  STEPS.map((step): CallView['steps'][number] => ({
    step,
    ...(heard[step] ? { state: 'heard' as const, ...heard[step] } : { state: 'open' as const }),
  }))

export const call = (more: Partial<CallView> = {}): CallView => ({
  id: callId('call-1'),
  phase: 'connected',
  guessed: false,
  stateFrom: 'press',
  startedAt: ago(4, 20),
  connectedAt: ago(4, 7),
  current: true,
  hearing: 'words',
  caller: {
    facts: [
      fact('name', 'Maria Lindqvist', { from: 'ringing-panel' }),
      fact('account', '4471 0982', { from: 'vendor' }),
      fact('phone', '+46 70 174 05 61', { from: 'ringing-panel' }),
      fact('plan', 'Family 200'),
      fact('tenure', '6 years'),
      fact('email', 'maria.lindqvist@example.org'),
      fact('open-issue', 'Wi-fi drops in the evening, since 3 June'),
    ],
  },
  steps: steps(),
  leaving: { level: 'no' },
  reason: { reason: 'unknown' },
  guard: { state: 'passes', why: 'not-leaving' },
  flags: [],
  ...more,
})

export const view = (calls: CallView[] = [call()], more: Partial<LiveView> = {}): LiveView => ({
  now: NOW,
  facts: 'shown',
  noteField: 'known',
  calls,
  ...more,
})

const leavingForPrice: Partial<CallView> = {
  leaving: { level: 'sure', from: 'words', words: 'I’d like to cancel my plan, please', since: ago(2, 40) },
  reason: { reason: 'price', words: 'too expensive for us' },
  guard: { state: 'would-pause', open: ['why', 'said-back', 'settled'] },
  cue: cue(),
  steps: steps({ listen: { how: 'caller-words', words: 'and then in March the price went up again, so' } }),
  caller: { ...call().caller, verified: { at: ago(3, 10), how: 'agent' } },
}

export const other = call({
  id: callId('call-2'),
  phase: 'held',
  current: false,
  startedAt: ago(9, 3),
  connectedAt: ago(9, 0),
  caller: { facts: [fact('name', 'Tom Adeyemi, second line'), fact('account', '2210 7743')] },
})

export const ended = (more: Partial<CallView> = {}): CallView =>
  call({
    ...leavingForPrice,
    cue: undefined,
    phase: 'wrapup',
    endedAt: ago(0, 9),
    guard: { state: 'passes', why: 'not-connected' },
    wrapup: {
      reason: 'price',
      callersWords: 'it’s just got too expensive for us',
      outcome: 'stayed',
      nextStep: { what: 'Move to Family 100 from July', who: 'Sales desk', by: 'Friday' },
      note: '',
    },
    flags: [{ name: 'listened-well', good: true, why: 'They were asked, heard and answered.', at: ago(1) }],
    ...more,
  })

/** Every state the overlay has, by the name of its picture. */
export const STORIES = {
  ringing: view([
    call({
      phase: 'ringing',
      connectedAt: undefined,
      startedAt: ago(0, 6),
      guard: { state: 'passes', why: 'not-connected' },
    }),
  ]),
  'ringing-unknown': view([
    call({
      phase: 'ringing',
      connectedAt: undefined,
      startedAt: ago(0, 3),
      caller: { facts: [] },
      guard: { state: 'passes', why: 'not-connected' },
    }),
  ]),
  quiet: view(),
  leaving: view([call(leavingForPrice)]),
  'maybe-leaving': view([
    call({
      leaving: {
        level: 'maybe',
        from: 'words',
        words: 'I’ve been looking at what else is out there',
        since: ago(0, 30),
      },
      guard: { state: 'passes', why: 'not-sure-leaving' },
    }),
  ]),
  'played-well': view([
    call({
      ...leavingForPrice,
      cue: cue({
        text: 'Say what happens next, who does it, and by when.',
        why: 'It is settled. A clear next step is what they take away.',
        words: 'okay, that works for me',
      }),
      guard: { state: 'passes', why: 'nothing-open' },
      steps: steps({
        why: { how: 'agent-words', words: 'what made you think about leaving us?' },
        listen: { how: 'caller-words', words: 'and then in March the price went up again, so' },
        'said-back': { how: 'agent-words', words: 'so it is the price since March, did I get that right' },
        settled: { how: 'caller-words', words: 'okay, that works for me' },
        thank: { how: 'tick' },
      }),
    }),
  ]),
  'just-cancel': view([
    call({
      ...leavingForPrice,
      cue: undefined,
      release: { release: 'just-cancel', words: 'please just cancel it' },
      guard: { state: 'passes', why: 'released' },
    }),
  ]),
  bereavement: view([
    call({
      leaving: {
        level: 'sure',
        from: 'words',
        words: 'the line was my husband’s, he passed away in May',
        since: ago(1),
      },
      reason: { reason: 'bereavement' },
      release: { release: 'vulnerable' },
      guard: { state: 'passes', why: 'released' },
    }),
  ]),
  guessed: view([call({ guessed: true, stateFrom: 'page', guard: { state: 'passes', why: 'state-guessed' } })]),
  'no-words': view([
    call({
      ...leavingForPrice,
      hearing: 'nothing',
      cue: undefined,
      leaving: { level: 'sure', from: 'mark', since: ago(1) },
      reason: { reason: 'unknown' },
      steps: steps({ why: { how: 'tick' } }),
      guard: { state: 'would-pause', open: ['said-back', 'settled'] },
    }),
  ]),
  'is-this-the-caller': view([
    call({ question: { ask: 'is-this-the-caller', field: 'account', have: '4471 0982', seen: '9038 5512' } }),
  ]),
  'unsure-fact': view([
    call({ caller: { facts: [fact('phone', '+46 70 174 05 61'), fact('name', 'Maria Lindqvist', { sure: false })] } }),
  ]),
  'cancel-page': view([call({ question: { ask: 'cancel-page' } })]),
  'known-fact-asked': view([
    call({
      cue: cue({
        text: 'You have it: account 4471 0982.',
        why: 'Known since the call rang, from the phone system. No need to ask again.',
        words: 'can I take your account number',
      }),
    }),
  ]),
  'disk-full': view([call(leavingForPrice)], {
    trouble: 'The disk is full, so this call can’t be kept. Calling and hanging up work as always.',
  }),
  'two-calls': view([call({ ...leavingForPrice, cue: undefined }), other]),
  'no-facts-yet': view([call({ caller: { facts: [] } })], { facts: 'no-facts-yet' }),
  'everything-at-once': view(
    [
      call({
        ...leavingForPrice,
        guessed: true,
        stateFrom: 'press',
        hearing: 'nothing',
        question: { ask: 'cancel-page' },
      }),
      other,
    ],
    {
      trouble: 'The disk is full, so this call can’t be kept. Calling and hanging up work as always.',
    },
  ),
  'wrap-up': view([ended()]),
  'wrap-up-left': view([
    ended({
      wrapup: {
        reason: 'moving-away',
        callersWords: 'we’re moving to Portugal in August',
        outcome: 'left-well',
        cancellation: { askedAt: ago(3, 5), processedAt: ago(0, 40), effective: '31 July', confirmation: 'sent' },
        note: 'Asked for a final bill by e-mail',
      },
    }),
  ]),
  'wrap-up-overridden': view([
    ended({
      pause: 'end-now',
      secondChance: { open: ['why', 'said-back'] },
      wrapup: { reason: 'unknown', callersWords: '', outcome: 'unknown', note: '' },
      flags: [],
    }),
  ]),
  'wrap-up-hang-up-question': view([ended({ question: { ask: 'was-that-hang-up' } })]),
} satisfies Record<string, LiveView>
export type StoryName = keyof typeof STORIES
