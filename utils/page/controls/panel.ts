/** Characters and elements: a call panel with caller, menu and clock has less; more than this is the page around it. */
const MOST = 2_000
const ELEMENTS = 400
const LEVELS = 10

/** Menus, the agent's own chip and past calls name people who are not calling. */
const OTHERS = `nav,select,${['histor', 'recent', 'call-log', 'agent-', 'user-', 'my-', 'presence', 'profile'].map(
  (name) => `[class*=${name}],[id*=${name}]`,
)}`

/** Three of them in one list are past calls. */
const NUMBER = /\d[\d ().-]{6}/g

/**
 * The words of the panel around a pressed control, a line each, a description list as "label: value". Read once, in the press itself:
 * some softphones show nothing of the caller once answered. The number on a dial pad stands in an input.
 */
export function readPanel(path: readonly Element[]): string {
  let panel = ''
  for (const element of path.slice(0, LEVELS)) {
    const text =
      element === document.body || element.getElementsByTagName('*').length > ELEMENTS ? undefined : textOf(element)
    if (text === undefined || text.length > MOST) break
    // A shadow root's host has no words of its own.
    if (text.length > panel.length) panel = text
  }
  return panel
}

function textOf(element: Element): string {
  const all = <T extends Element>(selector: string) => [...element.querySelectorAll<T & HTMLElement>(selector)]
  const own = (element as HTMLElement).innerText ?? ''
  const lists = all('ul,ol,table').filter((list) => list.innerText.split(NUMBER).length > 3)
  const text = [...lists, ...all(OTHERS)].reduce((rest, { innerText }) => rest.replace(innerText, ''), own)
  const terms = all('dt').map((dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent}`)
  const typed = all<HTMLInputElement>('input[type=tel],input[type=text]').map(({ value }) => value)
  return [text, ...terms, ...typed].join('\n').trim()
}
