import type { ControlJudged } from '../../core/control'
import { ancestry, INTERACTIVE } from '../controls/elements'
import { isUsable } from '../pause/control'

/** Controls judged in one look at a frame; a softphone has a dozen, a CRM page hundreds that are looked at no further. */
const MOST_JUDGED = 80
/** px; a hang-up is a button, not a card or a row. */
const LARGEST = { width: 420, height: 130 }
const LEVELS = 12

export type Judge = (path: readonly Element[]) => ControlJudged

/** The hang-up control this part of the page shows, surely one and usable. */
export function findHangUp(within: ParentNode, judge: Judge): Element | undefined {
  const buttons = [...within.querySelectorAll(INTERACTIVE)].filter(isButtonLike).slice(-MOST_JUDGED)
  return buttons.find((button) => isHangUp(button, judge))
}

export function isHangUp(control: Element, judge: Judge): boolean {
  if (!isUsable(control)) return false
  const { kind, sure } = judge(ancestry(control, LEVELS))
  return kind === 'hang-up' && sure === 'sure'
}

function isButtonLike(element: Element): boolean {
  if ((element.textContent ?? '').length > 60 || !isUsable(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && width <= LARGEST.width && height > 0 && height <= LARGEST.height
}
