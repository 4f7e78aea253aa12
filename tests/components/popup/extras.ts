import { vi } from 'vitest'
import type { SiteFact } from '../../../utils/core/site-fact'
import { type CallSignsPorts, callSignsModel } from '../../../utils/view/popup/call-signs'
import { type TeachingPorts, teachingModel } from '../../../utils/view/popup/teaching'

export const FACTS: SiteFact[] = [
  {
    id: 'f1',
    host: 'crm.example',
    teaches: { what: 'control', kind: 'hang-up', like: { tag: 'button', name: 'End' } },
    from: 'pointing',
    taughtAt: 1,
  },
  {
    id: 'f2',
    host: 'crm.example',
    teaches: { what: 'cancel-page', page: { path: '/accounts/*/close' } },
    from: 'colleague',
    taughtAt: 1,
  },
]
export const NOW = 1_760_000_000_000

export function teaching(over: Partial<TeachingPorts> = {}) {
  const ports: TeachingPorts = {
    taughtHere: async () => ({ facts: FACTS, health: { f1: { matchedAt: NOW - 1, missedSince: NOW } }, file: '{}' }),
    point: vi.fn(async () => ({ is: 'done' as const })),
    thisIsACancelPage: vi.fn(async () => ({ is: 'done' as const })),
    forget: vi.fn(async () => ({ is: 'done' as const })),
    takeIn: vi.fn(async () => ({ is: 'refused' as const, sentence: 'This is no Earshot site file: it is not JSON.' })),
    save: vi.fn(),
    close: vi.fn(),
    ...over,
  }
  return { ports, model: teachingModel(ports) }
}

export function callSigns(over: Partial<CallSignsPorts> = {}) {
  return callSignsModel({
    view: async () => undefined,
    vendors: async () => [{ vendor: 'justcall', understood: 3, refused: [{ why: 'from elsewhere', times: 2 }] }],
    ...over,
  })
}
