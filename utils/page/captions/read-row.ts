import type { Speaker } from '../../core/heard'

export interface RowRead {
  label: string
  side: Speaker
  text: string
}

const LABEL =
  '[class*="speaker" i],[class*="author" i],[class*="sender" i],[class*="name" i],[data-speaker],b,strong,dt,cite,th'
const CLOCK = /^\W*\d{1,2}:\d{2}(:\d{2})?\W*( ?[ap]m)?\W*$/i
const AGENT =
  /\b(agent|me|mine|you|self|local|own|outgoing|outbound|rep|advisor|operator|berater|ich|vous|moi|usted|yo)\b/i
const CALLER =
  /\b(caller|customer|client|contact|guest|theirs?|remote|other|incoming|inbound|kunde|anrufer|appelant|cliente|llamante)\b/i
const LONGEST_LABEL = 40

/** Who speaks in a row, as far as it says, and the words without name and clock. */
export function readRow(row: Element): RowRead {
  const label = labelOf(row)
  const clocks = [...row.querySelectorAll('time,span,small')].filter((el) => CLOCK.test(el.textContent ?? ''))
  const without = [label, ...clocks].filter((el): el is Element => el instanceof Element)
  const [own = '', named = ''] = splitName(textWithout(row, without))
  const name = label?.textContent?.trim() || named
  const code = [row, ...row.children]
    .map((el) => `${el.getAttribute('class')} ${el.getAttribute('data-speaker')}`)
    .join(' ')
  return { label: name, side: sideOf(name) ?? sideOf(code.replace(/[_-]/g, ' ')) ?? 'unknown', text: own }
}

export function sideOf(words: string): Speaker | undefined {
  if (AGENT.test(words)) return 'agent'
  return CALLER.test(words) ? 'caller' : undefined
}

function labelOf(row: Element): Element | undefined {
  const label = [...row.querySelectorAll(LABEL)].find((el) => el.textContent?.trim())
  return label && (label.textContent ?? '').length <= LONGEST_LABEL && label.textContent !== row.textContent
    ? label
    : undefined
}

function textWithout(row: Element, left: readonly Element[]): string {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!left.some((el) => el.contains(node))) parts.push(node.textContent ?? '')
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** "Maria Lopez: hello" → ["hello", "Maria Lopez"]. */
function splitName(text: string): [string, string] {
  const [, name, rest] = /^([\p{L}][\p{L} .'-]{0,38}):\s+(.*)$/u.exec(text) ?? []
  return name !== undefined && rest !== undefined ? [rest, name] : [text, '']
}
