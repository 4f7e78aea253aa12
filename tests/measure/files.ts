import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Speaker } from '../../utils/core/heard'

/** One row of the public data: one turn, judged on its own. A label that is absent or null is not supported by its source. */
export interface Row {
  source: string
  id: string
  speaker: Speaker
  text: string
  labels: Record<string, number | string | null>
}

/** One line of dialogues.jsonl. */
export interface Dialogue {
  source: string
  id: string
  is_cancellation: boolean
  turns: { speaker: Speaker; text: string }[]
}

export function readLines<T>(...path: string[]): T[] {
  const file = join(...path)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []
