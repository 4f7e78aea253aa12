import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Callers } from '../../../components/review/callers/Callers'
import { callersModel } from '../../../utils/view/review/callers'
import { type MadeUpCall, madeUpDays } from '../../made-up/calls'
import { memoryRecords } from '../../made-up/memory-records'

afterEach(cleanup)
const NOW = new Date(2026, 4, 12, 17, 30).getTime()

async function open(calls: MadeUpCall[]) {
  const model = callersModel({ records: memoryRecords(calls), now: () => NOW })
  await model.look()
  render(<Callers model={model} onPrint={() => {}} />)
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
