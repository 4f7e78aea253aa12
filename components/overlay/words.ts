import type { Asking, CallView, FactView } from '../../utils/view/live'
import type { WrapUp } from '../../utils/view/wrapup-draft'
import { PASSES } from '../../utils/words/en/passes'

/** Every word the overlay says. Short, kind, and never about the agent. */
type Phase = CallView['phase']
type Step = CallView['steps'][number]['step']
type PausingStep = Extract<CallView['guard'], { state: 'would-pause' }>['open'][number]
type Release = NonNullable<CallView['release']>['release']

export const phase: Record<Phase, string> = {
  ringing: 'Ringing',
  connected: 'Connected',
  held: 'On hold',
  transferring: 'Transferring',
  wrapup: 'Wrap-up',
}

export const step: Record<Step, string> = {
  why: 'Ask why',
  listen: 'Let them finish',
  'said-back': 'Say it back',
  settled: 'Settle it together',
  thank: 'Thank them',
  'close-well': 'Close well',
}

export const ticked = 'Your tick'

const stillOpen: Record<PausingStep, string> = {
  why: 'nobody has asked why yet',
  'said-back': 'the reason has not been said back yet',
  settled: 'it is not settled yet',
}

const wasOpen: Record<PausingStep, string> = {
  why: 'nobody had asked why',
  'said-back': 'the reason had not been said back',
  settled: 'it was not settled',
}

export const release: Record<Release, string> = {
  'just-cancel': 'they asked to just cancel',
  declined: 'they turned an offer down',
  insisted: 'they were asked why, and said it again',
  vulnerable: 'this is a hard time for them',
  'moving-away': 'they are moving away',
  'closed-business': 'their business has closed',
  duplicate: 'it is a duplicate',
  fraud: 'it is about fraud',
  withdrawal: 'withdrawing is their right',
  abuse: 'nobody has to take abuse',
  emergency: 'it is an emergency',
  transfer: 'the call was handed over',
  'caller-hung-up': 'the caller hung up',
  'caller-closed': 'the caller closed the matter',
  'agent-said-so': 'you said so',
}

export function guard(call: CallView): string {
  if (call.guard.state === 'would-pause') {
    const first = call.guard.open[0]
    return `Hang-up would pause once: ${first ? stillOpen[first] : 'a step is open'}.`
  }
  return `Hang-up passes: ${call.release ? release[call.release.release] : PASSES[call.guard.why]}.`
}
export const guardLost = 'Hang-up passes: the connection to Earshot is gone.'

const fields: Partial<Record<FactView['field'], string>> = {
  name: 'Name',
  phone: 'Phone',
  account: 'Account',
  email: 'E-mail',
  postcode: 'Postcode',
  address: 'Address',
  birthdate: 'Date of birth',
  company: 'Company',
  plan: 'Plan',
  tenure: 'With us',
  'open-issue': 'Open issue',
  'last-contact': 'Last contact',
  topic: 'Calling about',
  waited: 'Waited',
}
export const field = (name: FactView['field']): string =>
  fields[name] ??
  name
    .replace(/^x-/, '')
    .replaceAll('-', ' ')
    .replace(/^./, (c) => c.toUpperCase())

export const reason: Record<WrapUp['reason'], string> = {
  price: 'Price',
  'not-using': 'Not using it',
  technical: 'Technical trouble',
  'service-experience': 'How they were served',
  competitor: 'Another provider',
  misselling: 'Sold the wrong thing',
  'moving-in-area': 'Moving, within reach',
  'moving-away': 'Moving away',
  bereavement: 'Bereavement',
  illness: 'Illness',
  'job-loss': 'Lost their job',
  'business-closed': 'Business closed',
  duplicate: 'Duplicate',
  fraud: 'Fraud',
  'withdrawal-right': 'Right to withdraw',
  'declined-to-say': 'Did not want to say',
  unknown: 'Not known',
}

export const outcome: Record<Exclude<WrapUp['outcome'], 'unknown'>, string> = {
  stayed: 'Stayed',
  'left-well': 'Left well',
  'call-back': 'Call back',
  referred: 'Sent elsewhere',
  'not-a-cancellation': 'Not a cancellation',
}

export const override: Record<NonNullable<WrapUp['override']>, string> = {
  'caller-decided': 'They had decided',
  'heard-it-already': 'I had heard it',
  'not-a-cancellation': 'No cancellation',
  'call-dropped': 'Call dropped',
  other: 'Other',
}

/** Where a state or a fact comes from, as the desk names it; anything else is already in words. */
const sources: Record<string, string> = {
  vendor: 'the phone system',
  press: 'a press on the phone',
  page: 'the page',
  ear: 'the call’s sound',
  agent: 'you',
  'ringing-panel': 'the ringing panel',
  record: 'the record on screen',
  typed: 'what you typed',
  spoken: 'what was said',
  handover: 'the hand-over',
}

export const header = {
  nobody: 'Caller not known yet',
  guessed: 'guessed',
  clock: 'Time on this call',
  move: 'Move Earshot. Drag, or use the arrow keys.',
  collapse: 'Collapse',
  open: 'Open Earshot',
  keys: 'Keys',
}
export const state = {
  asks: (now: Phase) => `${phase[now]}: is that right?`,
  from: (source: string) => `Guessed from ${sources[source] ?? source}.`,
  right: 'Yes',
  connected: 'Connected',
  stillOn: 'Still talking',
  held: 'On hold',
  over: 'It is over',
  fix: 'Correct the state',
}
export const cue = {
  quiet: 'Just listen.',
  region: 'What may help now',
  heard: (words: string) => `Heard “${words}”`,
  helped: 'Helped',
  wrong: 'Wrong',
  late: 'Late',
}
export const leaving = {
  no: 'Do they want to leave?',
  maybe: 'Perhaps they want to leave',
  sure: 'Wants to leave',
  ended: (why: string) => `No more asking: ${why}.`,
  mark: 'Wants to leave',
  clear: 'Not a cancellation',
  just: 'Just cancel',
  byMark: 'Your mark',
}
export const hearing = {
  deaf: 'I can’t hear this call.',
  help: 'Your keys tell me: who wants to leave, and what was said.',
}
export const facts = {
  title: 'Caller',
  none: 'Nothing is known yet. It fills in from the pages you open.',
  source: (from: string, time: string) => `From ${sources[from] ?? from}, since ${time}`,
  copy: (name: string, value: string) => `Copy ${name}: ${value}`,
  copied: (name: string) => `${name} copied`,
  more: (n: number) => `${n} more`,
  fewer: 'Fewer',
  verified: (time: string, how: string) => `Verified ${time}, by ${sources[how] ?? how}`,
  verify: 'Mark as verified',
}
/** A number written in groups stays on one line. */
const whole = (value: string) => value.replaceAll(' ', '\u00a0')

export const ask = {
  cancelPage: 'A cancel page is open. Does the caller want to leave?',
  hangUp: 'Was the button you pressed the hang-up?',
  caller: 'Is this the caller?',
  conflict: (name: string, have: string, seen: string) =>
    `${name} here is ${whole(seen)}. This caller has ${whole(have)}.`,
  unsure: (name: string, value: string, from: string) => `${name} ${whole(value)}, from ${sources[from] ?? from}.`,
  yes: 'Yes',
  no: 'No',
}
export function question(asking: Asking): { title: string; detail?: string } {
  switch (asking.ask) {
    case 'cancel-page':
      return { title: ask.cancelPage }
    case 'was-that-hang-up':
      return { title: ask.hangUp }
    case 'is-this-the-caller':
      return { title: ask.caller, detail: ask.conflict(field(asking.field), asking.have, asking.seen) }
    case 'unsure-fact':
      return {
        title: ask.caller,
        detail: ask.unsure(field(asking.fact.field), asking.fact.value, asking.fact.from),
      }
  }
}

/** "Wants to leave: price". */
export const leavingTitle = (level: CallView['leaving']['level'], why: WrapUp['reason']) =>
  level === 'no' || why === 'unknown' ? leaving[level] : `${leaving[level]}: ${reason[why].toLowerCase()}`

export const steps = { title: 'Heard so far' }
export const calls = { title: 'Two calls', swap: 'Show the other call' }
export const trouble = { lost: 'The connection to Earshot is gone. The call is not affected.' }
export const pill = { show: 'Show caller', call: 'Call', cue: 'A line is waiting' }
export const moments = {
  title: 'Moments',
  listen: 'Worth a listen',
  help: 'I need help',
  worked: 'This worked',
}
export const keyList = {
  title: 'Keys',
  close: 'Close',
  question: 'The question',
  leaving: 'Leaving',
  state: 'The call’s state',
  frame: 'Earshot itself',
  copy: (name: string) => `Copy ${name}`,
  note: 'Keys work while Earshot has the focus. The page never sees them.',
}
export const wrapup = {
  reason: 'Reason',
  words: 'Their words',
  outcome: 'How it ended',
  next: 'What happens next',
  what: 'What',
  who: 'Who',
  by: 'By when',
  record: 'Cancellation',
  asked: 'Asked',
  processed: 'Processed',
  effective: 'Ends on',
  effectiveHint: 'e.g. 30 June',
  confirmation: 'Confirmation',
  processedNow: 'Processed now',
  confirmationSent: 'Confirmation sent',
  sent: 'Sent',
  notSent: 'Not sent',
  override: 'The pause was not needed because',
  note: 'Note',
  noteHint: 'One line, if it helps',
  write: 'Write into CRM note',
  written: 'Written',
  noField: 'Click into the CRM’s note field first',
  done: 'Done',
  well: 'Went well:',
  fields: 'Fields',
  closing: 'To close',
}
export const secondChance = {
  title: 'Call them back?',
  why: (open: readonly PausingStep[]) =>
    `When they left, ${open.map((step) => wasOpen[step]).join(', and ')}. A call within minutes can still help.`,
  soon: 'In 10 minutes',
  today: 'Later today',
  noted: 'Call-back noted.',
}
