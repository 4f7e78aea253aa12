import type { PanelModel } from '../../utils/view/sidepanel/panel'
import { TakePack } from '../hand-over/TakePack'
import { GiveToLead } from './GiveToLead'
import { MyReviews } from './MyReviews'
import { TodaysCalls } from './TodaysCalls'

/** What is the agent's own: what a lead said first, then the calls, then what goes out and comes in. */
export const Mine = ({ model }: { model: PanelModel }) => (
  <>
    <MyReviews model={model.reviews} onOpen={model.call.openCall} />
    <TodaysCalls model={model.call} />
    <GiveToLead model={model.give} />
    <TakePack model={model.take} now={model.now()} />
  </>
)
