import type { FieldDescription } from '../../wire/topics'
import { trim } from '../controls/elements'
import { labelOfField } from '../record/shapes'
import { shortText } from '../record/short-text'

const LABEL = 60

/** What a field is called and how it is made, never what it holds. */
export function describeField(field: Element): Omit<FieldDescription, 'focusedBy' | 'visible'> {
  const { name, placeholder, autocomplete, type, pattern } = field as Partial<HTMLInputElement>
  return {
    label: trim(labelOfField(field) || wordsBefore(field), LABEL),
    name: trim(name || field.id, LABEL),
    placeholder: trim(placeholder, LABEL),
    autocomplete: autocomplete ?? '',
    type: type ?? '',
    pattern: trim(pattern, 120),
  }
}

/** A cell or caption before the field, where nothing else says what it is. */
function wordsBefore(field: Element): string {
  const around = [field, field.parentElement, field.parentElement?.parentElement]
  const before = around.map((element) => element?.previousElementSibling)
  return before.map((element) => (element ? shortText(element, LABEL) : '')).find(Boolean) ?? ''
}
