import type { CallView } from '../../view/live'

type PassReason = Extract<CallView['guard'], { state: 'passes' }>['why']

/** Why a hang-up passes. */
export const PASSES: Record<PassReason, string> = {
  'not-connected': 'no call is connected',
  'call-over': 'the call is over',
  'state-guessed': 'the call’s state is only a guess',
  'on-hold': 'the call is on hold',
  'transfer-under-way': 'a transfer is under way',
  'switched-off': 'pausing is switched off',
  'not-leaving': 'nobody wants to leave',
  'not-sure-leaving': 'it is not sure that they want to leave',
  'reason-not-ours-to-mend': 'the reason is not ours to mend',
  released: 'the caller has decided',
  'paused-once-already': 'it was paused once already',
  'nothing-open': 'everything was heard',
  'not-guarded': 'the rules ask for no pause here',
}
