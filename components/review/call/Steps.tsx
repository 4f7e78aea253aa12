import type { Call } from '../../../utils/core/call'
import { STEPS } from '../../../utils/core/step'
import { formatClock } from '../../../utils/core/time'
import { EVIDENCE, STEP } from '../../../utils/words/names'
import { Icon } from '../../parts/Icon'
import { CALL } from '../words'

/** The steps of a good call: which were heard, and in whose words. */
export const Steps = ({ call }: { call: Call }) => (
  <section>
    <h3>{CALL.steps}</h3>
    <ul class="steps">
      {STEPS.map((step) => {
        const heard = call.steps[step]
        return (
          <li key={step} data-heard={Boolean(heard)}>
            <Icon name={heard ? 'check' : 'circle'} />
            <span>
              {STEP[step]}
              <small class="soft">
                {heard ? `${EVIDENCE[heard.how]}, ${formatClock(heard.at - call.startedAt)}` : CALL.stepOpen}
              </small>
            </span>
          </li>
        )
      })}
    </ul>
  </section>
)
