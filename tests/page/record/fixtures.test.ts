import { describe, expect, test } from 'vitest'
import { factsFrom } from '../../../utils/language/facts/facts-from'
import { readRecord } from '../../../utils/page/record/read-record'
import { type RecordPage, recordPages } from '../../pages/records/load'

const digits = (value: string) => value.replace(/\D/g, '')
const plain = (value: string) => value.toLowerCase().replace(/\s+/g, ' ').trim()

/** Phones are compared as the desk does, country code or not; all else as written. */
const same = (field: string, a: string, b: string) =>
  field === 'phone' ? digits(a).slice(-8) === digits(b).slice(-8) : plain(a) === plain(b)

function measure(page: RecordPage) {
  const pairs = page.frames.flatMap((frame) => readRecord(frame, (host) => host.shadowRoot))
  const facts = page.frames.flatMap((frame) => factsFrom(readRecord(frame, (host) => host.shadowRoot)))
  const { truth } = page
  const missed = truth.facts.filter((t) => !facts.some((f) => f.field === t.field && same(t.field, f.value, t.value)))
  const wrong = facts.filter((f) => !truth.facts.some((t) => t.field === f.field && same(t.field, f.value, t.value)))
  const told = pairs.map(({ label, text }) => `${label} ${text}`).join('\n')
  return { told, facts, missed, wrong, leaked: truth.neverRead.filter((never) => told.includes(never)) }
}

function figures(half: 'seen' | 'aside' | 'fresh') {
  const measured = recordPages(half).map((page) => ({ page, ...measure(page) }))
  const truths = measured.reduce((sum, { page }) => sum + page.truth.facts.length, 0)
  const found = truths - measured.reduce((sum, { missed }) => sum + missed.length, 0)
  const wrong = measured.reduce((sum, m) => sum + m.wrong.length, 0)
  const wrongSure = measured.reduce((sum, m) => sum + m.wrong.filter(({ sure }) => sure).length, 0)
  return { measured, recall: found / truths, precision: found / (found + wrong), wrongSure }
}

describe.each(['seen', 'aside', 'fresh'] as const)('record pages, the half %s', (half) => {
  const { measured, recall, precision, wrongSure } = figures(half)
  if (process.env.TELL) {
    for (const { page, missed, wrong, leaked, told } of measured)
      if (missed.length + wrong.length + leaked.length > 0)
        process.stdout.write(
          `${page.name} missed ${JSON.stringify(missed)} wrong ${JSON.stringify(wrong)} leaked ${leaked} ${leaked.length > 0 ? told : ''}\n`,
        )
    process.stdout.write(
      `${half}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} sure and wrong ${wrongSure}\n`,
    )
  }
  test.each(measured)('$page.name: no secret, nobody else', ({ leaked }) => expect(leaked).toEqual([]))
  test('precision and recall', () => {
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.9)
  })
})
