import { beforeEach, expect, test, vi } from 'vitest'
import { watchRecord } from '../../../utils/page/record/watch-record'
import type { KnownPage } from '../../../utils/page/sites/known-page'
import type { LabelledText, ReportBody } from '../../../utils/wire/topics'

const MARIA: LabelledText = { label: 'Account', text: '20481537' }
const AIKO: LabelledText = { label: 'Account', text: '30200411' }
const at = (id: string): LabelledText => ({ label: 'url:', text: id })

let shown: LabelledText[]
const report = vi.fn<(body: ReportBody) => void>()
const told = () => report.mock.calls.map(([body]) => (body.kind === 'record' ? body.pairs : []))
beforeEach(() => {
  report.mockClear()
  shown = []
})

test('a record is told once, and again when it is another', () => {
  const record = watchRecord({ readRecord: () => shown, known: () => undefined, report })
  record.look('settled')
  shown = [MARIA, at('1')]
  record.look('early')
  record.look('settled')
  expect(told()).toEqual([[MARIA, at('1')]])
  shown = [AIKO, at('2')]
  record.look('early')
  expect(told()).toHaveLength(2)
})

test('the next customer’s address over the last one’s page is not told until the page has settled', () => {
  const record = watchRecord({ readRecord: () => shown, known: () => undefined, report })
  shown = [MARIA, at('1')]
  record.look('settled')
  shown = [MARIA, at('2')]
  record.look('early')
  expect(told()).toHaveLength(1)
  shown = [AIKO, at('2')]
  record.look('settled')
  expect(told()).toEqual([
    [MARIA, at('1')],
    [AIKO, at('2')],
  ])
})

test('a page that shows nothing but its address is told by that', () => {
  const record = watchRecord({ readRecord: () => shown, known: () => undefined, report })
  shown = [at('1')]
  record.look('settled')
  shown = [at('2')]
  record.look('settled')
  expect(told()).toEqual([[at('1')], [at('2')]])
})

test('a page cannot say by a label who is on the line; only a known place does', () => {
  const known = { callerFields: () => [{ label: 'caller:phone', text: '+44 20 7946 0018' }], isCancelPage: () => false }
  const record = watchRecord({ readRecord: () => shown, known: () => known as unknown as KnownPage, report })
  shown = [MARIA, { label: 'caller:name', text: 'Mallory' }, { label: 'known:name', text: 'Mallory' }]
  record.look('settled')
  expect(told()).toEqual([[{ label: 'caller:phone', text: '+44 20 7946 0018' }, MARIA]])
})
