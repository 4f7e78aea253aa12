import type { Millis } from '../../../utils/core/time'
import type { Refusal } from '../../../utils/view/review/people'
import { lengthOf } from '../../../utils/view/when'
import { PEOPLE } from './words'

/** Why an act did not go through, as a sentence. */
export function refusalSentence(refusal: Refusal, now: Millis): string {
  if ('sentence' in refusal) return refusal.sentence
  if (refusal.outcome === 'somebody-has-it') return PEOPLE.somebodyHasIt(refusal.owner, lengthOf(now - refusal.since))
  return PEOPLE.refused[refusal.outcome]
}
