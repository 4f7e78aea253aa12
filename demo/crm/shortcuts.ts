/** Single keys, as in any desk tool: / search, g list, e edit, b billing, n notes, l log. */
import { go, route } from './router'

const typing = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]')

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

export function startShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const [section, id] = route.value.parts
    const record = section === 'customers' && id ? `/customers/${id}` : undefined
    const actions: Record<string, () => void> = {
      '/': () => focus('#search'),
      g: () => go('/'),
      ...(record && {
        e: () => go(`${record}/edit`),
        b: () => go(`${record}/billing`),
        n: () => focus('#notes'),
        l: () => document.querySelector<HTMLElement>('#log')?.click(),
      }),
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}
