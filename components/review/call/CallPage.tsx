import type { CallOnPage } from '../../../utils/view/review/open-call'
import type { ReviewModel } from '../../../utils/view/review/review'
import { Banner } from '../../parts/Banner'
import { Coaching } from '../coaching/Coaching'
import { CALL } from '../words'
import { CallHead } from './CallHead'
import { Cancellation } from './Cancellation'
import { FlagList } from './FlagList'
import { Guard } from './Guard'
import { Identity } from './Identity'
import { JudgeAgain } from './JudgeAgain'
import { NextStep } from './NextStep'
import { RulesUsed } from './RulesUsed'
import { Steps } from './Steps'
import { Transcript } from './Transcript'
import { Timeline } from './timeline/Timeline'

/** One call on one page: why it is here, in whose words, what was heard, and how it went, moment by moment. */
export function CallPage({ page, model }: { page: CallOnPage; model: ReviewModel }) {
  const { summary, call, wrapUp, walk, entries, troubles } = page
  return (
    <article class="call">
      <CallHead page={page} model={model} />
      {troubles.map(({ sentence }) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      <blockquote class="callers-words">
        <p>{wrapUp.callersWords ? `“${wrapUp.callersWords}”` : CALL.noCallersWords[summary.words]}</p>
        <footer>{CALL.callersWords}</footer>
      </blockquote>
      <FlagList flags={summary.flags} start={summary.startedAt} />
      <Timeline walk={walk} />
      <div class="call-body">
        <Transcript
          entries={entries}
          walk={walk}
          words={summary.words}
          looked={model.queue.filter.value.words}
          part={page.words}
        />
        <div class="call-side">
          <Coaching page={page} coaching={model.coaching} />
          <div class="call-facts">
            <Steps call={call} />
            <NextStep nextStep={wrapUp.nextStep} note={wrapUp.note} />
            <Cancellation record={wrapUp.cancellation} now={model.now()} />
            <Guard call={call} override={wrapUp.override} />
            <Identity call={call} />
            <RulesUsed call={call} version={summary.ruleSetVersion} titles={model.queue.titles.value} />
          </div>
          <JudgeAgain page={page} model={model.judgeAgain} />
        </div>
      </div>
    </article>
  )
}
