import type { CaptionPane, ElementFacts } from '../../core/site-knowledge'
import { selectorOf } from '../../core/site-knowledge'
import { GROWING, type Rows } from './follow-pane'
import { readRow } from './read-row'

/** The rows of a pane whose product is known: where they are, who speaks in them, and what is said. */
export const knownRows = ({ row, speaker, text, agentIs }: CaptionPane): Rows => ({
  rowsOf: (pane) => [...pane.querySelectorAll(selectorOf(row))].slice(-GROWING),
  readRow(element) {
    const guessed = readRow(element)
    const label = speaker ? within(element, speaker) : guessed.label
    const said = text ? within(element, text) : guessed.text
    if (!speaker) return { ...guessed, text: said }
    const isAgent = agentIs.some((name) => name.toLowerCase() === label.toLowerCase())
    return { label, side: isAgent ? 'agent' : agentIs.length > 0 && label ? 'caller' : guessed.side, text: said }
  },
})

const within = (row: Element, facts: ElementFacts): string =>
  row.querySelector(selectorOf(facts))?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
