import type { OpenState } from '../../../utils/view/review/open-call'
import type { ReviewModel } from '../../../utils/view/review/review'
import { Banner } from '../../parts/Banner'
import { CALL } from '../words'
import { CallPage } from './CallPage'
import { NothingOpen } from './NothingOpen'

/** Where the keyboard goes on when a call is closed. */
const CURRENT_ROW = '.row-open[aria-current=true]'

/** The opened call, or what there is to say instead of one. */
export function CallPane({ model }: { model: ReviewModel }) {
  const state = model.opened.state.value
  return (
    <section class="pane" aria-label={CALL.pane} data-home={CURRENT_ROW} aria-busy={state.is === 'opening'}>
      <Pane state={state} model={model} />
    </section>
  )
}

function Pane({ state, model }: { state: OpenState; model: ReviewModel }) {
  if (state.is === 'nothing') return <NothingOpen />
  if (state.is === 'opening') return <p class="soft">{CALL.opening}</p>
  if (state.is === 'not-here') return <Banner>{CALL.notHere}</Banner>
  if (state.is === 'unreadable') return <Banner tone="note">{state.sentence}</Banner>
  return <CallPage key={state.page.summary.id} page={state.page} model={model} />
}
