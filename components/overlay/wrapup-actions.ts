import type { CallView, Live } from '../../utils/view/live'
import type { Draft, WrapUp } from '../../utils/view/wrapup-draft'
import type { Action } from './actions'
import type { Section } from './key-sections'
import * as words from './words'

type Outcome = keyof typeof words.outcome
type Override = keyof typeof words.override

const OUTCOMES = Object.keys(words.outcome) as Outcome[]
const OVERRIDES = Object.keys(words.override) as Override[]

export const outcomeActions = (draft: Draft, shown: WrapUp): Action[] =>
  OUTCOMES.map((outcome, index) => ({
    key: String(index + 1),
    label: words.outcome[outcome],
    pressed: shown.outcome === outcome,
    run: () => draft.change({ outcome }, 'chosen'),
  }))

/** 6, 7, 8, 9, 0: the digits the outcomes leave free. */
export const overrideActions = (draft: Draft, shown: WrapUp): Action[] =>
  OVERRIDES.map((override, index) => ({
    key: String((OUTCOMES.length + index + 1) % 10),
    label: words.override[override],
    pressed: shown.override === override,
    run: () => draft.change({ override }, 'chosen'),
  }))

/** A pause that was shown and did not keep the call: why, in one tap. It counts on the rule, never on the agent. */
export const wasOverridden = ({ pause }: CallView) =>
  pause === 'end-now' || pause === 'pressed-again' || pause === 'expired'

export const secondChanceActions = (draft: Draft): Action[] => [
  { key: 'b', label: words.secondChance.soon, run: () => draft.askCallBack(words.secondChance.soon) },
  { key: 'd', label: words.secondChance.today, run: () => draft.askCallBack(words.secondChance.today) },
]

/** The record of a cancellation: when it was asked for is known from the call; a law somewhere asks for the rest. */
export const cancellationOf = (call: CallView, shown: WrapUp): WrapUp['cancellation'] =>
  shown.cancellation ??
  (shown.outcome === 'left-well' ? { askedAt: call.leaving.since ?? call.connectedAt ?? call.startedAt } : undefined)

export function cancellationActions(live: Live, draft: Draft, record: NonNullable<WrapUp['cancellation']>): Action[] {
  const change = (patch: Partial<typeof record>) => draft.change({ cancellation: { ...record, ...patch } }, 'chosen')
  return [
    { key: 'c', label: words.wrapup.processedNow, run: () => change({ processedAt: live.now.peek() }) },
    {
      key: 'f',
      label: words.wrapup.confirmationSent,
      pressed: record.confirmation === 'sent',
      run: () => change({ confirmation: record.confirmation === 'sent' ? 'not-sent' : 'sent' }),
    },
  ]
}

const FIELDS = { r: 'reason', t: 'words', x: 'what', l: 'note' } as const
type FieldKey = keyof typeof FIELDS
export const fieldId = (key: FieldKey) => `wrapup-${FIELDS[key]}`

const fieldActions = (): Action[] =>
  (Object.keys(FIELDS) as FieldKey[]).map((key) => ({
    key,
    label: words.wrapup[FIELDS[key]],
    run: () => document.getElementById(fieldId(key))?.focus(),
  }))

/** Written once; without a field to write into it says what to do first. */
const noteLabel = (live: Live, draft: Draft) => {
  if (draft.note.value === 'not-written') return words.wrapup.write
  if (live.view.value?.noteField !== 'known') return words.wrapup.noField
  return draft.note.value === 'written' ? words.wrapup.written : words.wrapup.write
}

export const closingActions = (live: Live, draft: Draft): [write: Action, done: Action] => [
  { key: 'w', label: noteLabel(live, draft), run: () => draft.writeNote(live.view.peek()?.noteField ?? 'none') },
  { key: 'enter', label: words.wrapup.done, run: () => draft.finish() },
]

export function wrapUpSections(live: Live, draft: Draft): Section[] {
  const [call, shown] = [live.call.value, draft.shown.value]
  if (!call || !shown) return []
  const record = cancellationOf(call, shown)
  const chance = call.secondChance && draft.callBack.value === 'not-asked'
  return [
    { title: words.secondChance.title, actions: chance ? secondChanceActions(draft) : [] },
    { title: words.wrapup.outcome, actions: outcomeActions(draft, shown) },
    { title: words.wrapup.override, actions: wasOverridden(call) ? overrideActions(draft, shown) : [] },
    { title: words.wrapup.record, actions: record ? cancellationActions(live, draft, record) : [] },
    { title: words.wrapup.fields, actions: fieldActions() },
    { title: words.wrapup.closing, actions: closingActions(live, draft) },
  ]
}
