import { factsToShow } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import type { Draft } from '../../utils/view/wrapup-draft'
import {
  type Action,
  askingActions,
  cueActions,
  leavingActions,
  momentActions,
  stateActions,
  stepActions,
} from './actions'
import { copyKey } from './copy-keys'
import * as words from './words'
import { wrapUpSections } from './wrapup-actions'

/** Keys that belong together, under the name the key list gives them. */
export interface Section {
  title: string
  actions: Action[]
}

/** Everything a key can do right now: what the key list shows is what the keyboard obeys. */
export const actionsOf = (live: Live, draft: Draft): Action[] =>
  live.keyList.value === 'shown'
    ? [closeKeys(live), ...sectionsOf(live, draft).flatMap((section) => section.actions.map(thenClose(live)))]
    : sectionsOf(live, draft).flatMap((section) => section.actions)

export function sectionsOf(live: Live, draft: Draft): Section[] {
  const call = live.call.value
  if (!call) return []
  if (live.size.value === 'pill') return [{ title: words.keyList.frame, actions: [open(live)] }]
  const asking = live.asking.value
  const always = [
    { title: words.keyList.question, actions: asking ? askingActions(live, asking) : [] },
    { title: words.keyList.state, actions: stateKeys(live, call) },
  ]
  const own = live.size.value === 'wrapup' ? wrapUpSections(live, draft) : panelSections(live, call)
  return [...always, ...own, { title: words.keyList.frame, actions: frameActions(live) }].filter(
    (section) => section.actions.length > 0,
  )
}

function panelSections(live: Live, call: CallView): Section[] {
  const cue = live.cue.value
  const talking = call.phase !== 'ringing'
  const copies = factsToShow(call).flatMap((fact) => {
    const key = copyKey(fact.field)
    return key ? [{ key, label: words.keyList.copy(words.field(fact.field)), run: () => live.copy(fact) }] : []
  })
  const verify = { key: 'v', label: words.facts.verify, run: () => live.send({ do: 'mark', mark: 'verified' }) }
  return [
    { title: words.cue.region, actions: talking && cue ? cueActions(live, cue) : [] },
    { title: words.keyList.leaving, actions: talking ? leavingActions(live, call) : [] },
    { title: words.steps.title, actions: talking ? stepActions(live, call) : [] },
    { title: words.facts.title, actions: talking && !call.caller.verified ? [...copies, verify] : copies },
    { title: words.moments.title, actions: talking ? momentActions(live) : [] },
  ]
}

const stateKeys = (live: Live, call: CallView): Action[] =>
  call.guessed || live.fixing.value === call.id
    ? stateActions(live, call)
    : [{ key: 'g', label: words.state.fix, run: () => live.fixState() }]

function frameActions(live: Live): Action[] {
  const other = live.calls.value.find((call) => call.id !== live.call.value?.id)
  const swap: Action[] = other ? [{ key: 's', label: words.calls.swap, run: () => live.show(other.id) }] : []
  return [
    ...swap,
    { key: 'escape', label: words.header.collapse, run: () => live.collapse() },
    { key: '?', label: words.header.keys, run: () => live.listKeys('shown') },
  ]
}

const open = (live: Live): Action =>
  live.view.value?.facts === 'shown'
    ? { key: 'enter', label: words.header.open, run: () => live.expand() }
    : { key: 'f', label: words.pill.show, run: () => live.expand() }

export const closeKeys = (live: Live): Action => ({
  key: 'escape',
  label: words.keyList.close,
  run: () => live.listKeys('hidden'),
})

export const thenClose =
  (live: Live) =>
  (action: Action): Action => ({
    ...action,
    run() {
      live.listKeys('hidden')
      if (action.key !== '?') action.run()
    },
  })
