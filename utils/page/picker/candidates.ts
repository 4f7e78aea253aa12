import type { Wanted } from '../../wire/topics'
import { ancestry, controlIn, INTERACTIVE } from '../controls/elements'

const MOST = 400
/** Characters that a place for one fact shows. */
const LONGEST = 120
const SHOWS = 'dd,td,input,output,span,p,b,strong,h1,h2,h3,a,div'
const PANE = '[role=log],[aria-live],section,ul,ol,div'

/** What is meant by pointing at something: the control around an icon, the place that shows a text, the pane around a row. */
export function meantBy(path: readonly Element[], { what }: Wanted): Element | undefined {
  if (what === 'control') return controlIn(path)
  if (what === 'caller-field') return path[0]
  return (
    path.find((element) => element.matches('[role=log],[aria-live]')) ?? ancestry(path[0] ?? document.body, 1).at(-1)
  )
}

/** What can be pointed at with the keyboard, in the page's order; a frame is a stop on the way into it. */
export function candidates({ what }: Wanted): Element[] {
  const selector = what === 'control' ? INTERACTIVE : what === 'caller-field' ? SHOWS : PANE
  return [...document.querySelectorAll(`${selector},iframe`)].slice(0, MOST).filter((element) => {
    if (!(element.checkVisibility?.() ?? true)) return false
    if (what !== 'caller-field' || element.localName === 'iframe') return true
    const text = (element as Partial<HTMLInputElement>).value ?? element.textContent ?? ''
    return element.childElementCount === 0 && text.trim() !== '' && text.length <= LONGEST
  })
}
