import type { Millis } from '../../core/time'
import type { Kept } from './outcome'

/** What a company's address, or its policy, gave last. */
export interface CompanyRules {
  /** The address; `policy` for a set that stands in the policy itself. */
  from: string
  askedAt: Millis
  /** The last good one, as it came; '' until there was one. */
  text: string
  /** The one before it: calls that began with it may still run. */
  earlier?: string
  takenAt: Millis
  etag: string
  /** Why what came last was not taken: a `RuleFault` as JSON, told by the page that shows it; '' when it was taken. */
  refused: string
}

export interface CompanyRulesStore {
  read(): Promise<CompanyRules | undefined>
  write(rules: CompanyRules): Promise<Kept>
}
