import type { PersonToCall } from '../../utils/core/person-to-call'

const MINUTE = 60_000

/** People who do not exist, waiting for a call at `now`; the last one is done. */
export const madeUpPeople = (now: number): PersonToCall[] => [
  {
    id: 'p1',
    kind: 'second-chance',
    name: 'Ms Hale',
    number: '+1 555 010 0199',
    why: 'Wanted to leave; not yet heard: why, said back',
    due: now + 6 * MINUTE,
    createdAt: now - 4 * MINUTE,
    callerHashes: [],
  },
  {
    id: 'p2',
    kind: 'let-down',
    name: 'Mr Okafor',
    number: '+1 555 010 0123',
    why: 'Two bills for March; he wrote twice and heard nothing',
    promised: 'Somebody from billing calls him today',
    due: now - 130 * MINUTE,
    createdAt: now - 26 * 60 * MINUTE,
    owner: { agent: 'Ines', since: now - 60 * MINUTE },
    callerHashes: [],
  },
  {
    id: 'p3',
    kind: 'check-in',
    name: 'Mrs Lindqvist',
    number: '+1 555 010 0142',
    why: 'Eleven years with us, never a complaint, not heard from since the move to the new line',
    due: now + 2 * 24 * 60 * MINUTE,
    createdAt: now - 24 * 60 * MINUTE,
    callerHashes: [],
  },
  {
    id: 'p4',
    kind: 'second-chance',
    name: 'Mr Brandt',
    number: '+1 555 010 0177',
    why: 'Wanted to leave; not yet heard: why',
    due: now - 24 * 60 * MINUTE,
    createdAt: now - 25 * 60 * MINUTE,
    owner: { agent: 'Ines', since: now - 25 * 60 * MINUTE },
    done: { at: now - 24 * 60 * MINUTE, outcome: 'stayed', learnt: 'He had never been told of the small plan' },
    callerHashes: [],
  },
]

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const callerHashes: string[] = []

/** More of them, so that every list has what it is for: mine and others', overdue and in time, and what was learnt. */
export const morePeople = (now: number): PersonToCall[] => [
  {
    ...{ id: 'p5', kind: 'second-chance', name: 'Mr Adeyemi', number: '+1 555 010 0111', callerHashes },
    why: 'Wanted to leave over the price; not yet heard: said back, settled',
    ...{ due: now - 4 * MINUTE, createdAt: now - 21 * MINUTE, owner: { agent: 'Ines', since: now - 15 * MINUTE } },
  },
  {
    ...{ id: 'p6', kind: 'let-down', name: 'Ms Varga', number: '+1 555 010 0156', callerHashes },
    why: 'Was told to write to billing; she had written twice',
    promised: 'Jo finds who has her letters and calls her',
    ...{ due: now + 3 * HOUR, createdAt: now - 5 * HOUR, owner: { agent: 'Jo', since: now - 4 * HOUR } },
  },
  {
    ...{ id: 'p7', kind: 'let-down', name: 'Mr and Mrs Tanaka', number: '+1 555 010 0164', callerHashes },
    why: 'The engineer did not come, twice',
    promised: 'A fixed hour, and somebody there',
    ...{ due: now + DAY, createdAt: now - DAY },
  },
  {
    ...{ id: 'p8', kind: 'check-in', name: 'Mr Silva', number: '+1 555 010 0133', callerHashes },
    why: 'Nine years with us; moved to the new box in the spring',
    ...{ due: now + 3 * DAY, createdAt: now - 2 * DAY, owner: { agent: 'Jo', since: now - DAY } },
  },
  {
    ...{ id: 'p9', kind: 'check-in', name: 'Ms Keller', number: '+1 555 010 0187', callerHashes },
    why: 'Her father’s line was ended in October: is everything settled?',
    ...{ due: now + 5 * DAY, createdAt: now - 3 * DAY },
  },
  {
    ...{ id: 'p10', kind: 'let-down', name: 'Mrs Novak', number: '+1 555 010 0118', callerHashes },
    why: 'Charged for a month after her contract ended',
    ...{ due: now - 2 * DAY, createdAt: now - 3 * DAY, owner: { agent: 'Jo', since: now - 3 * DAY } },
    done: {
      ...{ at: now - 2 * DAY, outcome: 'left-well', learnt: 'The last bill runs by itself; billing mends it' },
      next: 'Send the money back',
    },
  },
  {
    ...{ id: 'p11', kind: 'check-in', name: 'Mr Holm', number: '+1 555 010 0129', callerHashes },
    why: 'Twelve years with us, and the street was dug up',
    ...{ due: now - 3 * DAY, createdAt: now - 4 * DAY, owner: { agent: 'Ines', since: now - 4 * DAY } },
    done: {
      at: now - 3 * DAY,
      outcome: 'not-a-cancellation',
      learnt: 'All well. He asked why we called: “just to ask” was new to him',
    },
  },
  {
    ...{ id: 'p12', kind: 'second-chance', name: 'Ms Duarte', number: '+1 555 010 0170', callerHashes },
    why: 'Wanted to leave; not yet heard: why',
    ...{ due: now - 5 * DAY, createdAt: now - 5 * DAY, owner: { agent: 'Jo', since: now - 5 * DAY } },
    done: { at: now - 5 * DAY, outcome: 'referred', learnt: 'She moves where we have no line; nobody had asked' },
  },
]
