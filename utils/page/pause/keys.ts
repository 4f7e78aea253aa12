import type { CardAct } from './card'

/** One key each: Esc or B goes back, E ends. While the agent types, letters are theirs, and only Alt makes them ours. */
export function cardKey(event: KeyboardEvent): CardAct | undefined {
  if (event.ctrlKey || event.metaKey || event.repeat || event.isComposing) return undefined
  if (event.key === 'Escape') return 'back'
  if (isTyping(event) && !event.altKey) return undefined
  if (event.code === 'KeyB') return 'back'
  return event.code === 'KeyE' ? 'end-now' : undefined
}

const NO_TEXT = /^(button|checkbox|radio|submit|reset|image|range|color|file)$/

function isTyping(event: Event): boolean {
  const [field] = event.composedPath()
  if (field instanceof HTMLInputElement) return !NO_TEXT.test(field.type)
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLElement && field.isContentEditable)
}
