import { english } from '../../utils/language/listen/en'
import { createListener } from '../../utils/language/listen/listener'
import type { Row } from './files'

export interface Speed {
  p50us: number
  p99us: number
}

/** Time of one `hear`, over all rows of the folder, twice: the first round warms up. */
export function measureSpeed(rows: readonly Row[]): Speed {
  const times: number[] = []
  for (const round of [0, 1]) {
    const listener = createListener({ lang: 'en', tongue: english })
    rows.forEach((row, i) => {
      const before = process.hrtime.bigint()
      listener.hear({ id: `u${i}`, speaker: row.speaker, text: row.text, final: true, at: i * 4_000 })
      if (round === 1) times.push(Number(process.hrtime.bigint() - before) / 1_000)
    })
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  return { p50us: at(0.5), p99us: at(0.99) }
}
