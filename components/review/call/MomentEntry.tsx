import { formatClock } from '../../../utils/core/time'
import type { Moment } from '../../../utils/view/review/moments'
import type { WalkModel } from '../../../utils/view/review/walk'
import { MomentButton } from './MomentButton'

/** What happened between two lines. */
export const MomentEntry = ({ moment, walk }: { moment: Moment; walk: WalkModel }) => (
  <li class="line" data-speaker="none">
    <time class="soft">{formatClock(moment.at - walk.timeline.from)}</time>
    <MomentButton moment={moment} walk={walk} />
  </li>
)
