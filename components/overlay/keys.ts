import type { Action } from './actions'

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

const typing = (target: EventTarget | null) => target instanceof Element && target.matches('input, select, textarea')
const pressable = (target: EventTarget | null) => target instanceof Element && target.matches('button')

/** The letter printed on the key, or on a non-Latin layout the one at its place; "KeyW" → "w". */
const keyOf = ({ key, code }: Key) =>
  /^[\x21-\x7e]$/.test(key) || key.length > 1 ? key.toLowerCase() : code.replace(/^(Key|Digit)/, '').toLowerCase()

/** The action a key press means, if any: typing stays typing, and a focused button keeps its own Enter. */
export function actionFor(event: Key, actions: Action[]): Action | undefined {
  if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (typing(event.target)) return undefined
  const key = keyOf(event)
  if (key === 'enter' && pressable(event.target)) return undefined
  return actions.find((action) => action.key === key)
}

/** Listens on this frame's own document: the page around it neither sees these keys nor can forge them. */
export function listenForKeys(target: Document, actions: () => Action[]): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typing(event.target)) return (event.target as HTMLElement).blur()
    const action = actionFor(event, actions())
    if (!action) return
    event.preventDefault()
    action.run()
  }
  target.addEventListener('keydown', onKey)
  return () => target.removeEventListener('keydown', onKey)
}
