import type { GuardMode } from '../../core/guard'
import type { Checked } from './setting-checks'

const MODES: readonly string[] = ['off', 'remind', 'pause'] satisfies GuardMode[]

/** "Sales: off", one queue a line; the name may hold a colon itself. */
export function checkQueues(text: string): Checked<Record<string, GuardMode>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => /^\s*(.+?)\s*:\s*(\w+)\s*$/.exec(line))
  const lost = lines.filter((_, i) => !MODES.includes(read[i]?.[2]?.toLowerCase() ?? ''))
  if (lost.length > 0) return { is: 'bad', why: { fault: 'not-queues', lines: lost } }
  return { is: 'good', value: Object.fromEntries(read.map((m) => [m?.[1] ?? '', m?.[2]?.toLowerCase() as GuardMode])) }
}

export const queueLines = (queues: Readonly<Record<string, GuardMode>>): string =>
  Object.entries(queues)
    .map(([queue, mode]) => `${queue}: ${mode}`)
    .join('\n')
