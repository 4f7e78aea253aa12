import type { Difference } from '../../../utils/core/judged'
import { formatClock, type Millis } from '../../../utils/core/time'
import type { JudgeAgainModel } from '../../../utils/view/review/judge-again'
import type { CallOnPage } from '../../../utils/view/review/open-call'
import { FLAG } from '../../../utils/words/names'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { JUDGE } from './words'

/** What today's rules would have made of this call. Nothing of it is changed. */
export function JudgeAgain({ page, model }: { page: CallOnPage; model: JudgeAgainModel }) {
  const { summary } = page
  const state = model.of(summary.id)
  return (
    <section class="judge-again" aria-busy={state.is === 'judging'}>
      <h3>{JUDGE.title}</h3>
      {summary.words === 'none' ? (
        <p class="soft">{JUDGE.noWords}</p>
      ) : (
        <Button disabled={state.is === 'judging'} onPress={() => model.judge(page)}>
          {JUDGE.judge}
        </Button>
      )}
      <div role="status">
        {state.is === 'failed' && <Banner tone="note">{state.sentence}</Banner>}
        {state.is === 'judged' && (
          <>
            <p>{JUDGE.found(state.differences.length, summary.ruleSetVersion, state.version)}</p>
            <ul>
              {state.differences.map((difference) => (
                <Differs key={JSON.stringify(difference)} difference={difference} start={summary.startedAt} />
              ))}
            </ul>
            <p class="soft">{JUDGE.restsOn}</p>
          </>
        )}
      </div>
    </section>
  )
}

function Differs({ difference, start }: { difference: Difference; start: Millis }) {
  const { what, why } = said(difference)
  const isNew = difference.is !== 'press' && difference.when === 'would'
  return (
    <li>
      <Chip tone={isNew ? 'accent' : 'plain'}>
        {difference.is === 'press' ? JUDGE.otherwise : JUDGE.when[difference.when]}
      </Chip>
      <span>
        {what} {why && <span class="soft">{why}</span>}
      </span>
      <span class="soft">{formatClock(difference.at - start)}</span>
    </li>
  )
}

function said(difference: Difference): { what: string; why?: string } {
  if (difference.is === 'cue') return { what: JUDGE.cue(difference.text), why: difference.why }
  if (difference.is === 'flag') return { what: JUDGE.flag(FLAG[difference.flag]), why: difference.why }
  return { what: JUDGE.press(difference.was, difference.would) }
}
