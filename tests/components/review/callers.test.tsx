import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Callers } from '../../../components/review/callers/Callers'
import { type MadeUpCall, madeUpDays } from '../../../demo/month/calls'
import { ruleId } from '../../../utils/core/ids'
import { callersModel } from '../../../utils/view/review/callers'
import { memoryRecords } from '../../made-up/memory-records'

afterEach(cleanup)
const NOW = new Date(2026, 4, 12, 17, 30).getTime()

const onSave = vi.fn()
async function open(calls: MadeUpCall[]) {
  const model = callersModel({ records: memoryRecords(calls), now: () => NOW })
  await model.look()
  render(
    <Callers
      model={model}
      titles={new Map([[ruleId('never-ask-twice'), 'Never ask twice']])}
      onPrint={() => {}}
      onSave={onSave}
    />,
  )
  return model
}

describe('what callers tell us', () => {
  it('draws each chart with the same numbers in a table behind it', async () => {
    const model = await open(madeUpDays(NOW, 5, 40))
    const insights = model.insights.value
    if (!insights) throw new Error('nothing was counted')
    expect(screen.getByText(`200 calls; in ${200 - insights.noReason} the caller told why`)).toBeTruthy()
    const figure = within(screen.getByRole('heading', { name: 'Why they call' }).closest('figure') as HTMLElement)
    const price = insights.reasons.find(({ reason }) => reason === 'price')
    const row = figure.getByRole('row', { name: /^Price/, hidden: true })
    const cells = within(row).getAllByRole('cell', { hidden: true })
    expect(cells.map((cell) => Number(cell.textContent))).toEqual([price?.total, ...(price?.perBucket ?? [])])
  })

  it('says how the cues of each rule fared, and what held the hang-ups, with a table behind each', async () => {
    const model = await open(madeUpDays(NOW, 5, 40))
    const figure = (name: string | RegExp) =>
      within(screen.getByRole('heading', { name }).closest('figure') as HTMLElement)
    const cells = (row: HTMLElement) =>
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => Number(cell.textContent))
    const asked = model.insights.value?.rules.find(({ rule }) => rule === 'never-ask-twice')
    const [all, , , late] = cells(
      figure('How the cues fared').getByRole('row', { name: /^Never ask twice/, hidden: true }),
    )
    expect([all, late]).toEqual([asked?.total, asked?.total])
    const held = figure(/hang-ups were paused/).getByRole('row', { name: /^Asked why/, hidden: true })
    expect(cells(held)[0]).toBe(model.insights.value?.pauses.total)
    expect(screen.getByText('Filled or shown instead:', { exact: false })).toBeTruthy()
  })

  it('is saved as it stands, as a table and as JSON', async () => {
    await open(madeUpDays(NOW, 5, 40))
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    expect(onSave.mock.lastCall?.[0].text).toMatch(/^about,name,from,count\r\ncalls,all,,200\r\n/)
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }))
    expect(JSON.parse(onSave.mock.lastCall?.[0].text).numbers[0]).toEqual({ about: 'calls', name: 'all', count: 200 })
  })

  it('goes over weeks and months', async () => {
    await open(madeUpDays(NOW, 5, 40))
    fireEvent.click(screen.getByRole('button', { name: 'Last 12 months' }))
    await waitFor(() => expect(screen.getAllByText('May 2026').length).toBeGreaterThan(0))
    expect(screen.getByRole('button', { name: 'Last 12 months' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('warns of few calls, and teaches where there are none', async () => {
    await open(madeUpDays(NOW, 1, 6))
    expect(screen.getByText(/^Only 6 calls\./)).toBeTruthy()
    cleanup()
    await open([])
    expect(screen.getByText('No calls in this time')).toBeTruthy()
  })
})
