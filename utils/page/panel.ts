/** px of text: a call panel with caller, menu and clock has less; more than this is the page around it. */
const MOST = 1_200
const LEVELS = 8

/**
 * The text of the panel around a pressed control, line by line, a description list as "label: value". Read once, in the press
 * itself: some softphones show nothing of the caller once answered. The number on a dial pad stands in an input.
 */
export function readPanel(path: readonly Element[]): string {
  let panel = ''
  for (const element of path.slice(0, LEVELS)) {
    const text = textOf(element)
    if (text.length > MOST || element === document.body) break
    panel = text
  }
  return panel
}

function textOf(element: Element): string {
  if (!(element instanceof HTMLElement)) return ''
  const terms = [...element.querySelectorAll('dt')].map(
    (dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`,
  )
  const typed = [...element.querySelectorAll<HTMLInputElement>('input[type=tel],input[type=text]')].map(
    ({ value }) => value,
  )
  return [element.innerText, ...terms, ...typed].join('\n')
}
