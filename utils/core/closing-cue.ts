import type { Condition, PromptRule } from './rule'
import { PAUSING_STEPS, type StepName } from './step'

const PAUSING: ReadonlySet<StepName> = new Set(PAUSING_STEPS)

/** The guard's own cue, *closing too early*: it comes at the agent's goodbye, of a step that may hold a hang-up. */
export function warnsOfClosing({ when }: Pick<PromptRule, 'when'>): boolean {
  const parts = partsOf(when)
  const atGoodbye = parts.some((part) => 'heard' in part && part.heard === 'agent-goodbye')
  return atGoodbye && parts.some((part) => 'call' in part && part.call.stepOpen && PAUSING.has(part.call.stepOpen))
}

const partsOf = (condition: Condition): Condition[] => {
  if ('all' in condition) return condition.all.flatMap(partsOf)
  if ('any' in condition) return condition.any.flatMap(partsOf)
  return [condition]
}
