import type { Speaker } from '../../core/heard'
import type { CaptionLine } from '../../wire/topics'
import { finish, grow, newRow, type Row } from './growing-row'
import { type RowRead, readRow } from './read-row'

/** Where a pane has its rows, and what is in one. */
export interface Rows {
  rowsOf(pane: Element): Element[]
  readRow(row: Element): RowRead
}

/** ms without a change after which a growing row counts as said. */
const IDLE = 1_500
/** Rows whose element left the document are looked at again under a new one: a page may draw its pane anew. */
const REMEMBERED = 40

interface Seen {
  element: Element
  row: Row
  text: string
}

/**
 * Hands on what a caption pane says, line by line, as it grows. Rows there at the beginning belong to an earlier call, or were
 * heard before this page was loaded, unless `from` says that the call is as new as they are.
 */
export function followPane(
  pane: Element,
  { rowsOf, readRow }: Rows,
  from: 'new-rows' | 'all-rows',
  says: (lines: CaptionLine[]) => void,
  signal: AbortSignal,
): void {
  const sides = new Map<string, Speaker>()
  let seen: Seen[] = []
  let count = 0
  let idle: ReturnType<typeof setTimeout> | undefined
  const pane0 = `c${Math.random().toString(36).slice(2, 10)}`
  const nextId = () => `${pane0}.${++count}`

  const speakerOf = ({ label, side }: RowRead): Speaker => {
    const known = side === 'unknown' ? (sides.get(label) ?? otherThan(label)) : side
    if (label && known !== 'unknown') sides.set(label, known)
    return known
  }
  /** Two speakers: whoever is not the one we know is the other. */
  const otherThan = (label: string): Speaker => {
    const known = new Set([...sides].filter(([name]) => name !== label).map(([, side]) => side))
    return label && known.has('agent') ? 'caller' : 'unknown'
  }

  const meet = (element: Element, read: RowRead): Seen => {
    const known = seen.find((one) => one.element === element)
    if (known) return known
    const again = seen.find((one) => !one.element.isConnected && one.text === read.text)
    if (again) {
      again.element = element
      return again
    }
    const met: Seen = { element, row: newRow(speakerOf(read), nextId()), text: '' }
    seen = [...seen, met].slice(-REMEMBERED)
    return met
  }

  const finishAll = (but?: Seen): CaptionLine[] =>
    seen.flatMap((one) => (one === but ? [] : (finish(one.row, nextId()) ?? [])))

  const look = () => {
    const lines: CaptionLine[] = []
    for (const element of rowsOf(pane)) {
      const read = readRow(element)
      const one = meet(element, read)
      if (one.text === read.text) continue
      one.text = read.text
      const line = grow(one.row, read.text)
      if (line) lines.push(...finishAll(one), line)
    }
    if (lines.length === 0) return
    says(lines)
    clearTimeout(idle)
    idle = setTimeout(() => {
      const last = finishAll()
      if (last.length > 0) says(last)
    }, IDLE)
  }

  if (from === 'new-rows') {
    for (const element of rowsOf(pane)) {
      const read = readRow(element)
      const old = meet(element, read)
      old.text = read.text
      old.row.said = read.text
    }
  } else look()
  const watch = new MutationObserver(look)
  watch.observe(pane, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    watch.disconnect()
    clearTimeout(idle)
    const last = finishAll()
    if (last.length > 0) says(last)
  })
}

/** Rows grow at the end; only the last few can still change. */
export const GROWING = 6

/** The rows: the children of the pane, or of the one list or wrapper in it. Only the last few can still grow. */
function rowsOf(pane: Element): Element[] {
  let rows = [...pane.children]
  while (rows.length === 1 && rows[0] && rows[0].children.length > 0 && !hasOwnText(rows[0]) && isList(rows[0]))
    rows = [...rows[0].children]
  return rows.length > 0 ? rows.slice(-GROWING) : [pane]
}

const isList = (element: Element) =>
  element.matches('ul,ol,dl,table,tbody,[role=list],[role=rowgroup]') ||
  [...element.children].every((child) => child.children.length > 0)
const hasOwnText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

export const ANY_ROWS: Rows = { rowsOf, readRow }
