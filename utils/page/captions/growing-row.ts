import type { Speaker } from '../../core/heard'
import type { CaptionLine } from '../../wire/topics'

/** A row of a caption pane, rewritten in place while somebody speaks. */
export interface Row {
  speaker: Speaker
  /** Words already handed on as final. */
  said: string
  /** What has grown since, under this id. */
  growing: string
  utterance: string
}

export const newRow = (speaker: Speaker, utterance: string): Row => ({ speaker, said: '', growing: '', utterance })

/** What the row's new text adds; nothing if it only says the same again. */
export function grow(row: Row, text: string): CaptionLine | undefined {
  const fresh = wordsAfter(row.said, text)
  const grown = `${trimmedOff(row.growing, fresh)} ${fresh}`.trim()
  if (grown === row.growing) return undefined
  row.growing = grown
  return { utterance: row.utterance, speaker: row.speaker, text: grown, final: false }
}

/** The utterance is over: the next row, the other speaker, or silence. What grows later in this row is a new one. */
export function finish(row: Row, next: string): CaptionLine | undefined {
  if (row.growing === '') return undefined
  const line: CaptionLine = { utterance: row.utterance, speaker: row.speaker, text: row.growing, final: true }
  row.said = `${row.said} ${row.growing}`.trim()
  row.growing = ''
  row.utterance = next
  return line
}

/**
 * The words of `text` that `said` does not have yet. A pane may trim its oldest words (then the end of what was said is its
 * beginning) or mend words behind us (then only the count tells).
 */
export function wordsAfter(said: string, text: string): string {
  const [before, now] = [split(said), split(text)]
  const [old, fresh] = [before.map(bare), now.map(bare)]
  for (let from = 0; from < old.length; from++) {
    const tail = old.slice(from)
    if (tail.length <= fresh.length && tail.every((word, i) => word === fresh[i]))
      return now.slice(tail.length).join(' ')
  }
  const same = old.filter((word, i) => word === fresh[i]).length
  return (same * 2 >= old.length ? now.slice(old.length) : now).join(' ')
}

/** The words of a growing utterance that the pane has dropped from its beginning; none while it still shows the first. */
function trimmedOff(growing: string, fresh: string): string {
  const [before, now] = [split(growing), split(fresh)]
  const [old, shown] = [before.map(bare), now.map(bare)]
  if (shown.length === 0 || old[0] === shown[0]) return ''
  const from = old.findIndex((_, i) => old.slice(i).every((word, n) => word === shown[n]))
  return from > 0 ? before.slice(0, from).join(' ') : ''
}

const split = (text: string) => text.split(/\s+/).filter(Boolean)
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
