import type { ControlJudged, ControlKind } from '../../core/control'
import { describeControl } from './describe'
import type { CallState } from './description'
import { controlIn } from './elements'
import type { Judge } from './judge'

/** Judges what stands on a composed path, innermost first. */
export type PathJudge = (path: readonly Element[], state: CallState) => ControlJudged

/** Elements within; a press on the page itself is not read through. */
const LARGEST = 200

/** `known`: what site data or the agent says of it, which counts before anything it looks like. */
export const judgesPaths =
  (judge: Judge, known: (path: readonly Element[]) => ControlKind | undefined): PathJudge =>
  (path, state) => {
    const control = controlIn(path)
    const isOne = control && control.getElementsByTagName('*').length <= LARGEST
    const seen = isOne ? describeControl(path) : undefined
    if (!seen) return NO_CONTROL
    seen.known = known(path)
    return judge(seen, state)
  }

export const NO_CONTROL: ControlJudged = { kind: 'none', sure: 'sure', why: 'no control' }
