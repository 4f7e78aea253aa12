import type { RuleSet } from '../../core/rule'

export interface RuleFile {
  name: string
  type: string
  text: string
}

/** The whole set, as it can be read by a person and taken in again. */
export const ruleSetFile = (set: RuleSet): RuleFile => ({
  name: `${set.name}-v${set.version}.json`.replace(/[^\w.-]+/g, '_'),
  type: 'application/json',
  text: `${JSON.stringify(set, null, 2)}\n`,
})

/** The schema of such a file, for editors that complete and check. */
export const schemaFile = (schema: object): RuleFile => ({
  name: 'prompt-rules-1.schema.json',
  type: 'application/schema+json',
  text: `${JSON.stringify(schema, null, 2)}\n`,
})
