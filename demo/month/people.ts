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
