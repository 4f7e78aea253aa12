import { isLeftOut } from './left-out'

/** Nodes looked at below one element: what has more is no label and no value. */
const NODES = 24

/** The text of a small element as it shows, slotted text and field values in their places; '' when there is more than `most`. */
export function shortText(element: Element, most: number): string {
  if (!element.firstElementChild && element.localName !== 'slot') {
    const text = fieldValue(element) ?? element.textContent ?? ''
    const plain = text.length > 4 * most ? '' : text.replace(/\s+/g, ' ').trim()
    return plain.length > most ? '' : plain
  }
  let left = NODES
  const read = (node: Node): string => {
    if (left-- <= 0) return ' '.repeat(most + 1)
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
    if (node.nodeType !== Node.ELEMENT_NODE) return ''
    const held = node as Element
    if (held !== element && isLeftOut(held)) return ''
    const value = fieldValue(held)
    if (value !== undefined) return value
    const slotted = (held as Partial<HTMLSlotElement>).assignedNodes?.() ?? []
    let text = ''
    for (const child of slotted.length > 0 ? slotted : held.childNodes) {
      text += `${read(child)} `
      if (text.length > 4 * most) break
    }
    return text
  }
  const text = read(element)
  const plain = text.replace(/\s+/g, ' ').trim()
  return left < 0 || plain.length > most ? '' : plain
}

const FIELD = /^(input|select|textarea|output)$/

/** What a form field holds; `undefined` if it is none. Passwords are none of ours, hidden fields only those that name a phone or e-mail. */
export function fieldValue(element: Element): string | undefined {
  if (!FIELD.test(element.localName)) return undefined
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? ''
  const { value, type, name } = element as HTMLInputElement
  const closed =
    /password|checkbox|radio|button|submit|reset|file/.test(type) || (type === 'hidden' && !/phone|mail/i.test(name))
  return closed ? '' : (value ?? '')
}
