import type { Call } from './call'
import type { StepEvidence, StepName } from './step'
import type { Millis } from './time'

/** The first evidence stays, since it is what the agent was shown; a step the agent reopened waits for the agent's tick. */
export function hearStep(call: Call, step: StepName, how: StepEvidence, from: { words?: string; at: Millis }): Call {
  if (call.steps[step] || (how !== 'tick' && call.reopened.includes(step))) return call
  const heard = { how, at: from.at, ...(from.words && { words: from.words }) }
  return { ...call, steps: { ...call.steps, [step]: heard } }
}

export function reopenStep(call: Call, step: StepName): Call {
  const { [step]: _, ...steps } = call.steps
  return { ...call, steps, reopened: [...call.reopened, step] }
}
