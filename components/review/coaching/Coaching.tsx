import type { CoachingModel } from '../../../utils/view/review/coaching'
import type { CallOnPage } from '../../../utils/view/review/open-call'
import { Banner } from '../../parts/Banner'
import { Chip } from '../../parts/Chip'
import { AgentsAnswer } from './AgentsAnswer'
import { NoteForm } from './NoteForm'
import { Notes } from './Notes'
import { COACHING } from './words'

/** What a lead says about the call, and what came back: no score, nothing to rank. */
export function Coaching({ page, coaching }: { page: CallOnPage; coaching: CoachingModel }) {
  const state = coaching.state.value
  const agent = COACHING.agent(coaching.agent.value)
  const refused = coaching.refused.value
  return (
    <section class="coaching" aria-labelledby="coaching">
      <header>
        <h3 id="coaching">
          {coaching.mine.value === 'mine' ? COACHING.title : COACHING.titleOf(coaching.review.value?.by)}
        </h3>
        {coaching.review.value && (
          <Chip tone={state === 'answered' ? 'note' : 'accent'}>{COACHING.state(agent)[state]}</Chip>
        )}
      </header>
      {!coaching.review.value && <p class="soft">{COACHING.teach}</p>}
      <Notes coaching={coaching} walk={page.walk} />
      {state === 'draft' && <NoteForm coaching={coaching} walk={page.walk} />}
      <AgentsAnswer coaching={coaching} />
      {refused && (
        <Banner tone="note">{typeof refused === 'string' ? COACHING.refused[refused] : refused.sentence}</Banner>
      )}
    </section>
  )
}
