const SEARCH =
  'input[type=search],input[type=tel],input[role=searchbox],[role=search] input,input[name*="search" i],input[id*="search" i],input[placeholder*="search" i],input[aria-label*="search" i],input[name=q]'
const LONGEST = 100

/** What the agent types into a search field: often the caller's number or name, once. Told when it is entered, not while typed. */
export function onTyped(tell: (text: string) => void, signal: AbortSignal): void {
  let last = ''
  const hear = (event: Event) => {
    const [field] = event.composedPath()
    if (!event.isTrusted || !(field instanceof HTMLInputElement) || !field.matches(SEARCH)) return
    const text = field.value.trim().slice(0, LONGEST)
    if (text.length < 3 || text === last) return
    last = text
    tell(text)
  }
  window.addEventListener('change', hear, { capture: true, passive: true, signal })
  window.addEventListener('keydown', (event) => event.key === 'Enter' && hear(event), {
    capture: true,
    passive: true,
    signal,
  })
}
