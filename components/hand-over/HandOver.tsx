import type { GiveBackModel } from '../../utils/view/hand-over/give-back'
import type { TakeModel } from '../../utils/view/hand-over/take'
import { HAND_OVER } from '../../utils/words/hand-over'
import { GiveBack } from './GiveBack'
import { TakePack } from './TakePack'

/** The lead's part of the way between people: packs in, packs out. */
export const HandOver = ({ take, giveBack, now }: { take: TakeModel; giveBack: GiveBackModel; now: number }) => (
  <div class="hand-over">
    <p>{HAND_OVER.why}</p>
    <TakePack model={take} now={now} />
    <GiveBack model={giveBack} />
  </div>
)
