import { childrenOf, isElement, trim } from './elements'

/** Characters; a name is a few words, and the judge reads no sentences. */
const MOST = 120
/** Nodes looked at below a control; what has more is no button. */
const NODES = 80

/** The name assistive technology would say, as far as the accname rules matter to a button: no CSS content, no computed visibility. */
export function accessibleName(element: Element): string {
  return labelledBy(element) || given(element) || textWithin(element) || trim(element.getAttribute('title'), MOST)
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const root = element.getRootNode() as Partial<Document>
  const texts = ids.map((id) => {
    const label = root.getElementById?.(id)
    return label ? given(label) || textWithin(label) : ''
  })
  return trim(texts.join(' '), MOST)
}

const PRESSED_INPUT = 'input[type=button],input[type=submit],input[type=reset]'

function given(element: Element): string {
  const value = element.matches(PRESSED_INPUT) ? element.getAttribute('value') : undefined
  const label = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent
  return trim(element.getAttribute('aria-label') || value || label || element.getAttribute('alt'), MOST)
}

const UNSAID = '[hidden],[aria-hidden=true],style,script,template,select,textarea'

/** Text, alternative texts and svg titles below an element, what is hidden from assistive technology left out. */
export function textWithin(element: Element): string {
  let left = NODES
  const said = (node: Node): string => {
    if (left-- <= 0) return ''
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
    if (!isElement(node) || node.matches(UNSAID)) return ''
    return given(node) || childrenOf(node).map(said).join(' ')
  }
  return trim(childrenOf(element).map(said).join(' '), MOST)
}
