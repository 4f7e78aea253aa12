import type { Fillable } from './fillable'

/** What stands in a field, to be put back by undo. */
export function textOf(field: Fillable): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
    return field.value
  return field.innerText
}

/**
 * Writes as a person's typing would arrive: through the native setter, past the value trackers of frameworks, with the events they
 * wait for. `refused`: the field did not take it (a number field, a list without that entry).
 */
export function write(field: Fillable, value: string): 'written' | 'refused' {
  if (field instanceof HTMLSelectElement) return choose(field, value)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    setNative(field, value)
    tell(field, value)
    return field.value === '' && value !== '' ? 'refused' : 'written'
  }
  getSelection()?.selectAllChildren(field)
  return typeInto(field, value)
}

/** At the caret, or over what is selected, without touching the rest. */
export function insert(field: Fillable, text: string): 'written' | 'refused' {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
    setNative(field, field.value.slice(0, start) + text + field.value.slice(end))
    field.setSelectionRange(start + text.length, start + text.length)
    tell(field, text)
    return 'written'
  }
  return field instanceof HTMLSelectElement ? 'refused' : typeInto(field, text)
}

function setNative(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const type = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value)
}

function tell(field: Element, data: string): void {
  const said = { bubbles: true, composed: true }
  field.dispatchEvent(new InputEvent('input', { ...said, inputType: 'insertReplacementText', data }))
  field.dispatchEvent(new Event('change', said))
}

/** Editors keep a model of their own and believe only the browser's typing; the old command is the one way to it. */
function typeInto(field: HTMLElement, text: string): 'written' | 'refused' {
  field.focus()
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  return done ? 'written' : 'refused'
}

function choose(field: HTMLSelectElement, value: string): 'written' | 'refused' {
  const same = (text: string) => text.trim().toLowerCase() === value.trim().toLowerCase()
  const option = [...field.options].find((one) => same(one.value) || same(one.text))
  if (!option) return 'refused'
  field.selectedIndex = option.index
  tell(field, value)
  return 'written'
}
