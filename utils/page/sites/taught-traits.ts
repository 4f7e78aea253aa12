import { type Traits, tellingTraits } from '../../core/traits'
import { INTERACTIVE } from '../controls/elements'
import { controlTraits, shownTraits } from './read-traits'

/** Others it is told from; on a page with more of them the first ones stand for all. */
const OTHERS = 200

/** What tells this control from all others of the page as it is now. */
export const taughtTraits = (control: Element): Traits =>
  tellingTraits(controlTraits(control), othersThan(control, INTERACTIVE).map(controlTraits))

/** The same of a place that shows something. */
export const taughtPlace = (element: Element): Traits =>
  tellingTraits(shownTraits(element), othersThan(element, element.localName).map(shownTraits))

function othersThan(element: Element, selector: string): Element[] {
  const root = element.getRootNode() as ParentNode
  return [...root.querySelectorAll(selector)]
    .filter((other) => !other.contains(element) && !element.contains(other))
    .slice(0, OTHERS)
}
