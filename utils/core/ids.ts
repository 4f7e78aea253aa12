declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Ids are made by whoever saw the thing first (page, desk or overlay) and never reused. */
export type CallId = Branded<'CallId'>
export type EventId = Branded<'EventId'>
export type RuleId = Branded<'RuleId'>
export type CueId = Branded<'CueId'>

export const callId = (id: string) => id as CallId
export const eventId = (id: string) => id as EventId
export const ruleId = (id: string) => id as RuleId
export const cueId = (id: string) => id as CueId
