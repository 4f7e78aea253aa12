import { accessTo } from '../../utils/view/access'
import type { SettingsModel } from '../../utils/view/rules/settings'
import type { PanelModel } from '../../utils/view/sidepanel/panel'
import { TakePack } from '../hand-over/TakePack'
import { GiveToLead } from './GiveToLead'
import { MyReviews } from './MyReviews'
import { TodaysCalls } from './TodaysCalls'

/** What is the agent's own: what a lead said first, then the calls, then what goes out and comes in. */
export const Mine = ({ model, settings }: { model: PanelModel; settings: SettingsModel }) => {
  const now = settings.now.value
  const access = now && accessTo('review', now)
  return (
    <>
      <MyReviews model={model.reviews} onOpen={access === 'open' ? model.call.openCall : undefined} />
      <TodaysCalls model={model.call} access={access} />
      <GiveToLead model={model.give} />
      <TakePack model={model.take} now={model.now()} />
    </>
  )
}
