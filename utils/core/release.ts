import type { RuleSet } from './rule'
import { isInShare } from './share'

/** What stands at a company's address: the set for everybody, and perhaps one that a share of the agents tries. */
export interface Release {
  rules: RuleSet
  /** In percent of the agents. */
  next?: { rules: RuleSet; share: number }
}
export const RELEASE_FORMAT = 'rules-release/1'

export const rulesFor = ({ rules, next }: Release, agent: string): RuleSet =>
  next && isInShare(agent, next.share) ? next.rules : rules
