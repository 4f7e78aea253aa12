import type { Live } from '../../utils/view/live'
import { Banner } from '../parts/Banner'
import { ActionRow } from './ActionButton'
import { askingActions } from './actions'
import * as words from './words'

/** At most one question at a time, answered with one key, and never in the way of anything. */
export function Asking({ live }: { live: Live }) {
  const asking = live.asking.value
  if (!asking) return null
  const { title, detail } = words.question(asking)
  return (
    <Banner icon={asking.ask === 'is-this-the-caller' || asking.ask === 'unsure-fact' ? 'person' : 'phone'}>
      <p class="question">{title}</p>
      {detail && <p class="soft">{detail}</p>}
      <ActionRow actions={askingActions(live, asking)} />
    </Banner>
  )
}
