import { stepsToShow } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import { Icon } from '../parts/Icon'
import { Kbd } from '../parts/Kbd'
import { stepActions } from './actions'
import * as words from './words'

type StepView = CallView['steps'][number]

const heardAs = (step: StepView) =>
  step.state === 'open' ? undefined : step.how === 'tick' || !step.words ? words.ticked : `“${step.words}”`

/** The listening steps, each with what was heard for it; one key ticks, the same key opens it again. */
export function Steps({ live, call }: { live: Live; call: CallView }) {
  const actions = stepActions(live, call)
  return (
    <ol class="steps" aria-label={words.steps.title}>
      {stepsToShow(call).map((step, index) => (
        <li key={step.step}>
          <button
            type="button"
            class="step"
            aria-pressed={step.state === 'heard'}
            aria-keyshortcuts={actions[index]?.key}
            title={step.words}
            onClick={actions[index]?.run}
          >
            <span class="tick">{step.state === 'heard' && <Icon name="check" />}</span>
            <span class="step-name">{words.step[step.step]}</span>
            <span class="step-heard">{heardAs(step)}</span>
            <Kbd keys={actions[index]?.key ?? ''} />
          </button>
        </li>
      ))}
    </ol>
  )
}
