import { isLeftOut, isSecretLabel } from './left-out'
import { fieldValue, shortText } from './short-text'

export type Pair = [label: string, text: string]

const LABEL = 40
const VALUE = 120
const CHILDREN = 60

/** The pairs that stand in this element itself; those between its children and further in are found there. */
export function pairsAt(element: Element): Pair[] {
  const value = fieldValue(element)
  if (value !== undefined) return [[labelOfField(element), value.slice(0, VALUE)]]
  const attributed = element.hasAttributes() ? byAttribute(element) : []
  if (attributed.length > 0) return attributed
  if (/^h[1-6]$/.test(element.localName)) return [['heading', shortText(element, VALUE)]]
  const drawn = byIcon(element)
  return drawn.length > 0 ? drawn : mixed(element)
}

const ICON = /(?:^|[^a-z])(phone|mobile|mail|envelope)(?![a-z])/
const MEANS: Record<string, string> = { mobile: 'phone', envelope: 'mail' }

/** A handset or an envelope drawn before a text is its label, as icon sets call them. */
function byIcon(element: Element): Pair[] {
  const icon = element.firstElementChild
  const drawn = icon?.localName === 'button' ? icon.firstElementChild : icon
  if (!icon || !drawn || !/^(svg|i|span|mat-icon)$/.test(drawn.localName)) return []
  const [, said = ''] = ICON.exec(`${drawn.getAttribute('class')} ${ownWords(drawn)}`) ?? []
  const next = said && icon.nextElementSibling
  const text = next ? shortText(next, VALUE) : said && ownWords(element)
  return text ? [[MEANS[said] ?? said, text.slice(0, VALUE)]] : []
}

function byAttribute(element: Element): Pair[] {
  const [, scheme, address] = /^(tel:|mailto:)([^?]+)/.exec(element.getAttribute('href') ?? '') ?? []
  if (scheme && address) return [[scheme, address.slice(0, VALUE)]]
  const said =
    element.getAttribute('role') === 'heading'
      ? 'heading'
      : (element.getAttribute('itemprop') ?? element.getAttribute('data-field'))
  const text = said && shortText(element, VALUE)
  return said && text ? [[said.slice(0, LABEL), text]] : []
}

/** What a field is called: its label, ARIA, placeholder, at last its own name. */
export function labelOfField(field: Element): string {
  const { labels, placeholder, name } = field as Partial<HTMLInputElement>
  const root = field.getRootNode() as Partial<Document>
  const by = field.getAttribute('aria-labelledby')?.split(' ') ?? []
  const said = [labels?.[0], ...by.map((id) => root.getElementById?.(id))].map((label) => ownText(label))
  return (said.find(Boolean) || field.getAttribute('aria-label') || placeholder || name || '').trim().slice(0, LABEL)
}

/** Without the text of a field that stands within. */
const ownText = (label: Element | null | undefined): string =>
  [...(label?.childNodes ?? [])]
    .map((node) => (isField(node) ? '' : (node.textContent ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const isField = (node: Node) => node instanceof Element && fieldValue(node) !== undefined

/**
 * Each child with the next: cells of a row, a dt and its dd, a caption over its value. Which of them are labels the desk knows.
 * `secret` is what stands beside the label of a secret: nobody looks into it.
 */
export function neighbours(children: readonly Element[]): { pairs: Pair[]; secret: ReadonlySet<Element> } {
  const pairs: Pair[] = []
  const secret = new Set<Element>()
  if (children.length > CHILDREN || children.every((child) => child.localName === 'th')) return { pairs, secret }
  for (let i = 0; i < children.length - 1; i++) {
    const [child, next] = [children[i], children[i + 1]] as [Element, Element]
    const label = labelIn(child)
    const titles = /^h\d$/.test(child.localName) && next.childElementCount > 0
    if (!label || titles) continue
    const hides = isSecretLabel(label)
    if (hides) secret.add(next)
    const text = hides ? '' : shortText(next, VALUE)
    if (text) pairs.push([label.replace(/\s*[:：]$/, ''), text])
    // What stands after a plain label is its value, and no label itself.
    if (hides || /^(dt|th|label)$/.test(child.localName) || label.endsWith(':')) i++
  }
  return { pairs, secret }
}

const NO_LABEL = /^(a|h1|h2|button|input|select|textarea|output)$/

/** One run of words, or an icon's name; a row of several parts is no label. */
function labelIn(element: Element): string {
  if (element.childElementCount > 1 || NO_LABEL.test(element.localName)) return ''
  const only = element.firstElementChild
  if (only) return ownWords(element) === '' ? labelIn(only) || named(element) : ''
  const text = shortText(element, LABEL) || named(element)
  // "Added on June 11, 2024" says it all itself.
  return (/[a-z]/i.test(text) || /\p{L}|〒/u.test(text)) && !/[:：]\s?\S|\d{4}/.test(text) ? text : ''
}

const named = (element: Element): string => element.getAttribute('title') ?? element.getAttribute('aria-label') ?? ''

function ownWords(element: Element): string {
  let text = ''
  for (const { nodeType, nodeValue } of element.childNodes) if (nodeType === Node.TEXT_NODE) text += nodeValue
  return text.trim()
}

/** "Phone: 555-0138" in one text, or half of it set apart: "<b>Phone</b> 555-0138", "Guest <b>Ida Lind</b>". */
function mixed(element: Element): Pair[] {
  if (element.childElementCount === 0 && !/[:：]/.test(element.textContent ?? '')) return []
  const own = element.childElementCount <= 2 && ownWords(element)
  if (!own) return []
  const all = shortText(element, LABEL + VALUE)
  const [, label, text] = /^([^:：]{1,40})[:：]\s?(.+)$/.exec(all) ?? []
  if (label && text) return [[label.trim(), text.trim()]]
  const apart = [...element.children].filter((child) => child.localName !== 'br' && !isLeftOut(child))
  const part = apart.length === 1 && apart[0] ? shortText(apart[0], VALUE) : ''
  if (!part) return []
  return all.startsWith(own.slice(0, 9)) ? [[own.slice(0, LABEL), part]] : [[part.slice(0, LABEL), own.slice(0, VALUE)]]
}
