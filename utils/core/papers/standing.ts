import { isLater, type Paper } from './paper'

/** A paper as it lies in a store. */
export interface KnownPaper {
  paper: Paper
  /** Written here. */
  ours: boolean
  /** The desk whose file brought it. */
  from?: string
}

/** What a writing is to the store: it comes in, is here already, may not change what was written here, or what others brought. */
export type Standing = 'news' | 'known' | 'ours' | 'others'

/**
 * `from`: the desk whose file brings it; undefined = written here. A later writing stands if its writer brings it, or whoever
 * brought the one before; from anybody else only if it takes back what was shared.
 */
export function standingOf(paper: Paper, from: string | undefined, known: KnownPaper | undefined): Standing {
  if (!known) return 'news'
  if (known.ours && from !== undefined) return 'ours'
  if (!isLater(paper, known.paper)) return 'known'
  const theirs = from === undefined || known.from === undefined || from === known.from
  return theirs || isWrittenAt(paper, from) || sharesLess(paper, known.paper) ? 'news' : 'others'
}

/** Whether the paper names that desk as its writer. Marks and suggestions name nobody; their answers go by who brought them first. */
export function isWrittenAt(paper: Paper, desk: string): boolean {
  switch (paper.kind) {
    case 'given':
      return paper.by.desk === desk
    case 'review':
      return paper.id === `${paper.call}/${desk}`
    case 'practice':
      return paper.id.startsWith(`${paper.call}/${desk}/`)
    case 'tally':
      return paper.id.startsWith(`${desk}/`)
    default:
      return false
  }
}

/** A consent taken back reaches every board, whoever passes it on: the moment as a whole, or the name on it. */
function sharesLess(paper: Paper, than: Paper): boolean {
  if (paper.kind !== 'practice' || than.kind !== 'practice') return false
  if (paper.state === 'withdrawn') return paper.lines.length === 0 && paper.why === ''
  const sameMoment = paper.why === than.why && JSON.stringify(paper.lines) === JSON.stringify(than.lines)
  return than.state === 'shared' && paper.credit === '' && sameMoment
}
