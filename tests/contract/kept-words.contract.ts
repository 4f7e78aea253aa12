import type { CallEvent } from '../../utils/core/event'
import { callId } from '../../utils/core/ids'
import { type Contract, holds, same } from './contract'
import { cue, DAY, ended, event, flag, NOON, summary, words } from './samples'
import type { Stores } from './stores'

const spoken: CallEvent[] = [
  words('w', 'the secret words'),
  event('h', {
    type: 'heard',
    heard: {
      act: 'leaving',
      what: 'secret plan',
      speaker: 'caller',
      sure: 'sure',
      words: 'secret',
      utterance: 'w',
      at: NOON,
    },
  }),
  cue('c', 'secret'),
  event('u', { type: 'wrapup', wrapup: { callersWords: 'secret', note: 'a note of the agent' } }),
  ended('e'),
]
const old = NOON - 8 * DAY

export const keptWordsContract: Contract<Stores> = [
  {
    name: 'empties the words of old unflagged calls, and nothing else',
    async run({ records, words: kept, log }) {
      await records.take([
        { summary: summary('old', { startedAt: old, callersWords: 'secret' }), events: spoken },
        { summary: summary('flagged', { startedAt: old, flags: [flag('promise', true)] }), events: spoken },
        { summary: summary('new'), events: spoken },
      ])
      same(await kept.count(), 3)
      same(await kept.forgetBefore(NOON - 7 * DAY), { outcome: 'kept', forgotten: 1 })
      const opened = await records.open(callId('old'))
      holds('no secret is left', !JSON.stringify(opened).includes('secret'))
      holds('the lines are still there', (await log.read(callId('old'))).events.length === spoken.length)
      holds('the note stays', JSON.stringify(opened).includes('a note of the agent'))
      same(opened.outcome === 'open' && opened.summary.words, 'none')
      for (const id of ['flagged', 'new']) {
        const other = await records.open(callId(id))
        same(other.outcome === 'open' && other.events, spoken)
      }
      same(await kept.count(), 2)
    },
  },
  {
    name: 'finds nothing the second time',
    async run({ records, words: kept }) {
      await records.take([{ summary: summary('old', { startedAt: old }), events: spoken }])
      await kept.forgetBefore(NOON)
      same(await kept.forgetBefore(NOON), { outcome: 'kept', forgotten: 0 })
    },
  },
  {
    name: 'leaves seen what a lead has seen',
    async run({ records, words: kept }) {
      await records.take([{ summary: summary('old', { startedAt: old }), events: spoken }])
      await records.setSeen([callId('old')], 'seen')
      await kept.forgetBefore(NOON)
      same((await records.page({})).calls[0]?.seen, 'seen')
    },
  },
]
