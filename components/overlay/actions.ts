import { stepsToShow } from '../../utils/view/call-view'
import type { Asking, CallView, Cue, Live } from '../../utils/view/live'
import * as words from './words'

/** One thing the agent can do: the button that shows it, the key that does it and the row in the key list are all this. */
export interface Action {
  /** As `KeyboardEvent.key` has it, lower case. */
  key: string
  label: string
  run: () => void
  pressed?: boolean
}

export function leavingActions(live: Live, call: CallView): [leaving: Action, clear: Action, just: Action] {
  const mark = (key: string, label: string, mark: 'leaving' | 'not-leaving' | 'just-cancel', pressed: boolean) => ({
    key,
    label,
    pressed,
    run: () => live.send({ do: 'mark', mark }),
  })
  const { leaving, release } = call
  return [
    mark('w', words.leaving.mark, 'leaving', leaving.level === 'sure'),
    mark('k', words.leaving.clear, 'not-leaving', leaving.level === 'no' && leaving.from === 'mark'),
    mark('j', words.leaving.just, 'just-cancel', release?.release === 'just-cancel'),
  ]
}

/** A step keeps its number for the whole call, also when others are no longer asked for. */
export const stepActions = (live: Live, call: CallView): Action[] =>
  stepsToShow(call).map((shown) => ({
    key: String(call.steps.indexOf(shown) + 1),
    label: words.step[shown.step],
    pressed: shown.state === 'heard',
    run: () => live.send({ do: 'step', step: shown.step, state: shown.state === 'heard' ? 'open' : 'heard' }),
  }))

export function cueActions(live: Live, cue: Cue): Action[] {
  const given = live.given.value
  const say = (key: string, feedback: 'helped' | 'wrong' | 'late') => ({
    key,
    label: words.cue[feedback],
    pressed: given?.cue === cue.id && given.feedback === feedback,
    run: () => live.say(cue, feedback),
  })
  return [say('h', 'helped'), say('x', 'wrong'), say('l', 'late')]
}

export function askingActions(live: Live, asking: Asking): Action[] {
  const answer = (answer: 'yes' | 'no') => () => {
    if (asking.ask === 'cancel-page') live.send({ do: 'cancel-page-question', answer })
    else if (asking.ask === 'was-that-hang-up') live.send({ do: 'was-that-hang-up', answer })
    else
      live.send({
        do: 'is-this-the-caller',
        field: asking.ask === 'unsure-fact' ? asking.fact.field : asking.field,
        answer,
      })
  }
  return [
    { key: 'y', label: words.ask.yes, run: answer('yes') },
    { key: 'n', label: words.ask.no, run: answer('no') },
  ]
}

/** What the call's state may be instead; `g` says the guess is right. */
export function stateActions(live: Live, call: CallView): Action[] {
  const { right, connected, stillOn, held, over } = words.state
  const to = (key: string, label: string, phase: 'connected' | 'held' | 'ended') => ({
    key,
    label,
    run: () => live.correctState(phase),
  })
  const ended = to('d', over, 'ended')
  switch (call.phase) {
    case 'ringing':
      return [to('g', connected, 'connected'), ended]
    case 'held':
      return [to('g', right, 'held'), to('o', stillOn, 'connected'), ended]
    case 'wrapup':
      return [to('g', right, 'ended'), to('o', stillOn, 'connected')]
    case 'connected':
    case 'transferring':
      return [to('g', call.phase === 'connected' ? right : stillOn, 'connected'), to('o', held, 'held'), ended]
  }
}

export const momentActions = (live: Live): Action[] => [
  { key: 'm', label: words.moments.listen, run: () => live.send({ do: 'mark', mark: 'listen-to-this' }) },
  { key: 't', label: words.moments.worked, run: () => live.send({ do: 'mark', mark: 'this-worked' }) },
  { key: 'b', label: words.moments.help, run: () => live.send({ do: 'mark', mark: 'need-help' }) },
]
