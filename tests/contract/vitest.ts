import { describe, it } from 'vitest'
import type { Contract } from './contract'

/** Runs a contract under vitest, each case on a subject of its own. */
export function describeContract<Subject>(name: string, contract: Contract<Subject>, make: () => Subject): void {
  describe(name, () => {
    for (const { name: promise, run } of contract) it(promise, () => run(make()))
  })
}
