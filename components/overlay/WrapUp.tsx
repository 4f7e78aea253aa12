import type { CallView, Live } from '../../utils/view/live'
import type { Draft, WrapUp as Filled } from '../../utils/view/wrapup-draft'
import { Kbd } from '../parts/Kbd'
import { ActionButton, ActionRow } from './ActionButton'
import { Asking } from './Asking'
import { Body } from './Body'
import { Cancellation } from './Cancellation'
import { Header } from './Header'
import { NextStep } from './NextStep'
import { Note } from './Note'
import { ReasonFields } from './ReasonFields'
import { SecondChance } from './SecondChance'
import { StateFix } from './StateFix'
import { Trouble } from './Trouble'
import { TwoCalls } from './TwoCalls'
import * as words from './words'
import { cancellationOf, closingActions, outcomeActions, overrideActions, wasOverridden } from './wrapup-actions'

/** Filled from what was heard: most calls need one look and Enter. Left alone, it is kept as it stands. */
export function WrapUp({ live, call, draft }: { live: Live; call: CallView; draft: Draft }) {
  const shown = draft.shown.value
  return (
    <main class="panel">
      <Header live={live} call={call} />
      <Body live={live}>
        <TwoCalls live={live} />
        <Trouble live={live} />
        <StateFix live={live} call={call} />
        <Asking live={live} />
        <SecondChance call={call} draft={draft} />
        {shown && <WrapUpForm call={call} draft={draft} shown={shown} />}
      </Body>
      <Closing live={live} draft={draft} />
    </main>
  )
}

function WrapUpForm({ call, draft, shown }: { call: CallView; draft: Draft; shown: Filled }) {
  const record = cancellationOf(call, shown)
  const done = (event: Event) => {
    event.preventDefault()
    draft.finish()
  }
  return (
    <form id={FORM} class="wrapup" onSubmit={done}>
      <ReasonFields draft={draft} shown={shown} />
      <fieldset class="group">
        <legend>{words.wrapup.outcome}</legend>
        <ActionRow actions={outcomeActions(draft, shown)} />
      </fieldset>
      {wasOverridden(call) && (
        <fieldset class="group">
          <legend>{words.wrapup.override}</legend>
          <ActionRow actions={overrideActions(draft, shown)} />
        </fieldset>
      )}
      {record && <Cancellation draft={draft} record={record} />}
      <NextStep draft={draft} shown={shown} />
      <Note draft={draft} shown={shown} />
      <WentWell call={call} />
    </form>
  )
}

const FORM = 'wrapup'

function WentWell({ call }: { call: CallView }) {
  const good = call.flags.find((flag) => flag.good)
  return good ? (
    <p class="soft">
      {words.wrapup.well} {good.why}
    </p>
  ) : null
}

function Closing({ live, draft }: { live: Live; draft: Draft }) {
  const [write, done] = closingActions(live, draft)
  return (
    <footer class="footer closing">
      <ActionButton action={write} />
      <button type="submit" form={FORM} class="button" data-tone="primary" aria-keyshortcuts={done.key}>
        {done.label}
        <Kbd keys={done.key} />
      </button>
    </footer>
  )
}
