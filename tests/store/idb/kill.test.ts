import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { ended, event, eventIds, flag, NOON, summary, words } from '../../contract/samples'
import { killAfter } from './failing'

const A = callId('a')
let databases = 0
const startWorker = (name: string) => idbStores(databaseAt(name), () => NOON)

describe('a worker killed in mid-transaction', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i))(
    'folding, at write %i: nothing lost, nothing doubled',
    async (writes) => {
      const name = `kill-fold-${databases++}`
      const first = startWorker(name)
      await first.log.append([{ callId: A, events: [words('1', 'I want to cancel'), event('2')] }])
      await first.log.append([{ callId: A, events: [event('3')] }])
      await first.log.append([{ callId: A, events: [ended('4')] }])
      const kill = killAfter(writes)
      const { outcome } = await first.log.fold(A, summary('a', { flags: [flag('ended-early')] }))
      kill.mend()
      expect(outcome).toBe(kill.failed() ? 'not-kept' : 'kept')

      const second = startWorker(name)
      expect(await second.log.openCalls()).toEqual(kill.failed() ? [A] : [])
      expect(eventIds((await second.log.read(A)).events)).toEqual(['1', '2', '3', '4'])
      expect((await second.records.counts()).all ?? 0).toBe(kill.failed() ? 0 : 1)
      await second.log.fold(A, summary('a', { flags: [flag('ended-early')] }))
      expect(eventIds((await second.log.read(A)).events)).toEqual(['1', '2', '3', '4'])
      expect(await second.records.counts()).toMatchObject({ all: 1, 'flag:ended-early': 1 })
    },
  )

  it('was killed at every write there is: the last of the cases above is past the end', async () => {
    const log = startWorker(`kill-fold-${databases++}`).log
    for (const id of ['1', '3', '4']) await log.append([{ callId: A, events: [event(id)] }])
    const kill = killAfter(11)
    await log.fold(A, summary('a', { flags: [flag('ended-early')] }))
    expect(kill.failed()).toBe(false)
  })

  /** What may happen to a log, in any order. `sends` are indexes into a small pool, so that lines are sent again and again. */
  const happening = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('send' as const), ids: lines(), killed: killed() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('fold' as const), killed: killed() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  )
  function lines() {
    return fc.array(fc.nat(30), { minLength: 1, maxLength: 6 })
  }
  /** `later`: the commit is done, its acknowledgement is lost with the worker. */
  function killed() {
    return fc.oneof(fc.constant('no' as const), fc.constant('later' as const), fc.nat(6))
  }

  it('whatever happens: acknowledged lines are there, each once, and after sending again all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (story) => {
        const name = `story-${databases++}`
        let { log, records } = startWorker(name)
        const restart = () => ({ log, records } = startWorker(name))
        const sent = new Set<string>()
        const acknowledged = new Set<string>()
        for (const step of story) {
          if (step.do === 'restart') restart()
          else {
            const kill = typeof step.killed === 'number' ? killAfter(step.killed) : undefined
            if (step.do === 'fold') await log.fold(A, summary('a'))
            else {
              const ids = step.ids.map(String)
              for (const id of ids) sent.add(id)
              const { outcome } = await log.append([{ callId: A, events: ids.map((id) => event(id)) }])
              if (outcome === 'kept' && step.killed !== 'later') for (const id of ids) acknowledged.add(id)
            }
            kill?.mend()
            if (kill?.failed() || step.killed === 'later') restart()
          }
          const there = eventIds((await log.read(A)).events)
          expect(new Set(there).size).toBe(there.length)
          expect([...acknowledged].filter((id) => !there.includes(id))).toEqual([])
        }
        await log.append([{ callId: A, events: [...sent].map((id) => event(id)) }])
        await log.fold(A, summary('a'))
        expect(eventIds((await log.read(A)).events).sort()).toEqual([...sent].sort())
        expect(await log.openCalls()).toEqual([])
        expect((await records.counts()).all).toBe(1)
      }),
      { numRuns: 150 },
    )
  })
})
