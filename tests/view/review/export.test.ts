import { describe, expect, it, vi } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import { readReviewExport } from '../../../utils/store/packs/review-export'
import { callFile, callsFile, callsTable } from '../../../utils/view/review/export'
import { insightsTable } from '../../../utils/view/review/export-insights'
import { insightsOf } from '../../../utils/view/review/insights'
import { hashOf, routeOf } from '../../../utils/view/review/route'

const NOW = Date.UTC(2026, 4, 12)
const made = madeUpCall(scriptNamed('price-listened'), NOW)

describe('files', () => {
  it('gives a call whole, under a name any disk takes', () => {
    const file = callFile({ ...made, summary: { ...made.summary, id: callId('a/b:c') } }, NOW)
    expect(file.name).toBe('earshot-call-2026-05-12-a_b_c.json')
    expect(JSON.parse(file.text)).toMatchObject({ format: 'earshot-review/1', calls: [{ events: made.events }] })
  })

  it('dates a day by the calendar of this computer, as the page does', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo')
    const midnight = new Date(2026, 4, 12).getTime()
    expect(new Date(midnight).toISOString()).toContain('2026-05-11T15')
    const { name, text } = insightsTable(insightsOf([], [{ from: midnight, to: midnight + 86_400_000 }]))
    expect([name, text]).toEqual(['earshot-callers-2026-05-12.csv', expect.stringContaining(',2026-05-12,')])
    vi.unstubAllEnvs()
  })

  it('gives one call and a list of calls in one format, which the reader of files opens', () => {
    for (const { text } of [callFile(made, NOW), callsFile([made.summary], NOW)])
      expect(readReviewExport(text)).toMatchObject({
        outcome: 'read',
        calls: [{ summary: made.summary }],
        problems: [],
      })
  })

  it('gives a table that a spreadsheet reads and does not run', () => {
    const callersWords = '=HYPERLINK("http://evil")'
    const { text } = callsTable(
      [{ ...made.summary, callersWords, nextStep: { what: 'a, b', who: '-1', by: 'x\ny' } }],
      NOW,
    )
    const [head, ...rows] = text.split('\r\n')
    expect(head?.split(',')).toContain('callers words')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(rows[0]).toContain(`"a, b",'-1,"x\ny"`)
  })
})

describe('places', () => {
  it.each([
    ['', { at: 'calls' }],
    ['#people', { at: 'people' }],
    ['#calls/a%2Fb', { at: 'calls', call: 'a/b' }],
    ['#calls/%', { at: 'calls', call: '%' }],
    ['#anything', { at: 'calls' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route))

  it('are the same there and back', () => {
    const route = { at: 'calls', call: callId('a/b c%') } as const
    expect(routeOf(hashOf(route))).toEqual(route)
  })
})
