import { ancestry, INTERACTIVE } from './elements'
import type { PathJudge } from './judge-path'

/** Whether a panel offers to answer: then a call rings there, and what looks like its hang-up declines. */
export const rings = (panel: Element, judge: PathJudge): boolean =>
  [...panel.querySelectorAll(INTERACTIVE)].some((control) => judge(ancestry(control, 6), 'ringing').kind === 'answer')
