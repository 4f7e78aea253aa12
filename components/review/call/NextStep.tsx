import type { WrapUp } from '../../../utils/core/wrapup'
import { CALL } from '../words'

/** What was promised, by whom and by when: the part that is owed to the caller. */
export const NextStep = ({ nextStep, note }: { nextStep: WrapUp['nextStep']; note: string }) => (
  <section>
    <h3>{CALL.nextStep}</h3>
    {nextStep ? (
      <>
        <p>{nextStep.what}</p>
        <dl class="facts">
          <dt>{CALL.who}</dt>
          <dd>{nextStep.who || CALL.open}</dd>
          <dt>{CALL.by}</dt>
          <dd>{nextStep.by || CALL.open}</dd>
        </dl>
      </>
    ) : (
      <p class="soft">{CALL.noNextStep}</p>
    )}
    {note && (
      <p>
        <span class="soft">{CALL.note}: </span>
        {note}
      </p>
    )}
  </section>
)
