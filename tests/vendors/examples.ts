import { readdirSync, readFileSync } from 'node:fs'
import { VENDOR_NAMES, type VendorName } from '../../utils/core/vendor-origins'

/** One message as a vendor sends it, and what it says: signals without their time and source, facts whole. */
export interface Example {
  what: string
  message: unknown
  says: ({ phase?: string; sure?: boolean; callKey?: string; facts: object[] } & Record<string, unknown>)[]
}
export interface Examples {
  vendor: VendorName
  /** Where the shapes are from. */
  from: string
  origin: string
  examples: Example[]
}

const folder = 'tests/vendors/examples'

export const EXAMPLES: Examples[] = VENDOR_NAMES.map((vendor) => ({
  vendor,
  ...JSON.parse(readFileSync(`${folder}/${vendor}.json`, 'utf8')),
}))
export const FILES = readdirSync(folder)
