import { expect, test } from 'vitest'
import { foldCall } from '../../utils/core/call'
import type { ControlJudged } from '../../utils/core/control'
import { callId } from '../../utils/core/ids'
import { callFacts } from '../../utils/desk/call-facts'
import { queueOfPanel } from '../../utils/desk/queue-of-panel'
import { openHouse } from './house'

test.each<[string, ReturnType<typeof queueOfPanel>]>([
  ['Incoming call\n+44 20 7946 0134\nWaited 23 min', { waited: 1_380 }],
  ['Waiting time: 0:45', { waited: 45 }],
  ['In queue 00:03:12', { waited: 192 }],
  ['Wait 1 min 20 s', { waited: 80 }],
  ['Wartezeit: 3 Minuten\nWarteschlange: Kündigungen', { waited: 180, queue: 'Kündigungen' }],
  ['Tiempo de espera: 2 minutos\nCola: Retención', { waited: 120, queue: 'Retención' }],
  ['Queue: Billing', { queue: 'Billing' }],
  ['Maria Lopez\nWaiter service\nLast call 12:30\nIn queue', {}],
  ['', {}],
])('%j says %j', (text, said) => expect(queueOfPanel(text)).toEqual(said))

test('the rules may ask for both: they go with the call from its answer on', async () => {
  const house = openHouse()
  await house.start()
  const answer: ControlJudged = { kind: 'answer', sure: 'sure', why: 'name' }
  await house.report('a', {
    kind: 'press',
    control: answer,
    panel: 'Ana Ruiz\n+44 20 7946 0134\nQueue: Plans\nWaited 23 min',
  })
  const call = foldCall(callId('id-1'), (await house.stores.log.read(callId('id-1'))).events)
  expect(call && callFacts(call)).toMatchObject({ queue: 'Plans', waited: 1_380 })
})
