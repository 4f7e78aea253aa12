import { accessibleName } from './accessible-name'
import { ancestry, INTERACTIVE, isElement, trim } from './elements'

const CAPTION = 40

/** Words beside a control that has none of its own: its neighbours' text, unless they are controls themselves. */
export function captionOf(control: Element): string {
  const beside = ancestry(control, 1).flatMap((element) => [element.nextSibling, element.previousSibling])
  return beside.map(wordsOf).find((text) => text !== '') ?? ''
}

function wordsOf(node: Node | null): string {
  if (node?.nodeType === Node.TEXT_NODE) return trim(node.nodeValue, CAPTION)
  if (!isElement(node) || node.matches(INTERACTIVE) || node.querySelector(INTERACTIVE)) return ''
  const text = trim(node.textContent, CAPTION + 1)
  return text.length > CAPTION ? '' : text
}

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,header,[role=heading]'
const LEVELS = 5
/** Elements; what has more is a page, and a query over 10,000 of them takes 2 ms of a press that has 1. */
const CROWD = 500

/** What a control stands in, innermost first, as long as that is no crowd. The browser keeps this count at hand. */
const surroundings = (control: Element): Element[] =>
  ancestry(control, LEVELS)
    .slice(1)
    .filter((element) => element.getElementsByTagName('*').length <= CROWD)

/** The label or heading of what the control stands in. */
export function headingOf(control: Element): string {
  const headings = surroundings(control).map((element) => {
    const heading = [...element.children].find((child) => child.matches(HEADING))
    return trim(element.getAttribute('aria-label') ?? heading?.textContent, 80)
  })
  return headings.find((text) => text !== '') ?? ''
}

const MANY = 24
const MOST = 12

/** What the controls close by are called, at worst by their classes after a dot: of the largest of the nearest ancestors that holds no crowd. */
export function nearOf(control: Element): string[] {
  let near: Element[] = []
  for (const element of surroundings(control)) {
    const others = [...element.querySelectorAll(`${INTERACTIVE},[aria-label],[title]`)].filter(
      (other) => !other.contains(control),
    )
    if (others.length > MANY) break
    near = others
  }
  return near.slice(0, MOST).map((other) => accessibleName(other) || other.id || classesOf(other))
}

const classesOf = (element: Element): string => {
  const classes = trim(element.getAttribute('class'), 60)
  return classes && `.${classes}`
}
