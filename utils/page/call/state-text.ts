import type { StateLines, StateSaid } from '../../core/call-words'
import { INTERACTIVE } from '../controls/elements'

const LONGEST = 40
const LINES = 60

export type StateReader = (panel: Element) => StateSaid | undefined

/** What the lines of a call's panel say of its state. Words on buttons are what could be done, not what is. */
export function createStateReader(lines: StateLines): StateReader {
  const says = lines.map(([state, pattern]) => [state, new RegExp(pattern)] as const)
  return (panel) => stateSaid(panel, says)
}

function stateSaid(panel: Element, says: readonly (readonly [StateSaid, RegExp])[]): StateSaid | undefined {
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), left = LINES; node && left > 0; node = walker.nextNode(), left--) {
    const line =
      node.textContent
        ?.trim()
        .replace(/[.…: ]+$/, '')
        .toLowerCase() ?? ''
    if (line.length < 2 || line.length > LONGEST || node.parentElement?.closest(INTERACTIVE)) continue
    const said = says.find(([, pattern]) => pattern.test(line))
    if (said) return said[0]
  }
  return undefined
}
