import type { CallView } from '../../utils/view/live'
import type { Draft } from '../../utils/view/wrapup-draft'
import { Banner } from '../parts/Banner'
import { ActionRow } from './ActionButton'
import * as words from './words'
import { secondChanceActions } from './wrapup-actions'

/** A call that could have been helped and ended anyway: calling back within minutes is worth more than any pause. */
export function SecondChance({ call, draft }: { call: CallView; draft: Draft }) {
  if (!call.secondChance) return null
  if (draft.callBack.value === 'asked') return <Banner icon="check">{words.secondChance.noted}</Banner>
  return (
    <Banner icon="phone">
      <p class="question">{words.secondChance.title}</p>
      <p class="soft">{words.secondChance.why(call.secondChance.open)}</p>
      <ActionRow actions={secondChanceActions(draft)} />
    </Banner>
  )
}
