import { version2 } from './v2'

const paper = {
  kind: 'review',
  id: 'r1',
  rev: 2,
  at: 4000,
  call: 'done',
  callAt: 2000,
  by: 'Ines',
  agent: { name: 'ana', desk: 'desk-1' },
  notes: [
    { id: 'n1', is: 'praise', text: 'You let them finish', moment: 2500, share: [{ speaker: 'agent', text: 'I see' }] },
  ],
  givenAt: 4100,
}

/** What version 3 added: what people hand each other. Never change it. */
export const version3: typeof version2 = {
  ...version2,
  papers: [[undefined, { v: 1, kind: 'review', id: 'r1', at: 4000, call: 'done', paper, ours: true }]],
}
