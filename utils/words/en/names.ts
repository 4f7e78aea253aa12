import type { CallerField } from '../../core/caller-field'
import type { CueFate } from '../../core/cue-fate'
import type { AgentMark, FactSource, PauseChoice } from '../../core/event'
import type { FlagName } from '../../core/flag'
import type { ActName, Speaker } from '../../core/heard'
import type { Reason, Release } from '../../core/reason'
import type { SignalPhase } from '../../core/signal'
import type { StepEvidence, StepName } from '../../core/step'
import type { Outcome, OverrideReason } from '../../core/wrapup'

/** The names of things, as a lead says them. */
export const REASON: Record<Reason, string> = {
  price: 'Price',
  'not-using': 'Not using it',
  technical: 'Technical trouble',
  'service-experience': 'How we served them',
  competitor: 'Another offer',
  misselling: 'Not what was sold',
  'moving-in-area': 'Moving nearby',
  'moving-away': 'Moving away',
  bereavement: 'A death',
  illness: 'Illness',
  'job-loss': 'Lost their job',
  'business-closed': 'Business closed',
  duplicate: 'Has it twice',
  fraud: 'Fraud',
  'withdrawal-right': 'Right to withdraw',
  'declined-to-say': 'Would rather not say',
  unknown: 'No reason heard',
}

export const OUTCOME: Record<Outcome, string> = {
  stayed: 'Stayed',
  'left-well': 'Left well',
  'call-back': 'Call back',
  referred: 'Referred elsewhere',
  'not-a-cancellation': 'Not a cancellation',
  unknown: 'Outcome open',
}

export const FLAG: Record<FlagName, string> = {
  'ended-early': 'Ended before it was heard',
  'kept-on-the-line': 'Kept on after deciding',
  'asked-again': 'Asked again for what was known',
  'apology-for-choice': 'Sorry for their choice',
  'early-or-dearer-offer': 'Early or dearer offer',
  'dead-end': 'Dead end',
  promise: 'A promise was made',
  dissatisfied: 'Plainly not content',
  satisfied: 'Plainly content',
  'waited-thanked': 'Waited and was thanked',
  'waited-not-thanked': 'Waited, not thanked',
  'listened-well': 'Listened well',
  'agent-moment': 'The agent’s own mark',
  rule: 'A prompt rule',
}

export const RELEASE: Record<Release, string> = {
  'just-cancel': 'said “just cancel”',
  declined: 'turned the offer down',
  insisted: 'insisted after being asked why',
  vulnerable: 'a hard time in their life',
  'moving-away': 'moving where we do not serve',
  'closed-business': 'closed their business',
  duplicate: 'has it twice',
  fraud: 'fraud',
  withdrawal: 'used their right to withdraw',
  abuse: 'abuse',
  emergency: 'emergency',
  transfer: 'was transferred',
  'caller-hung-up': 'the caller hung up',
  'caller-closed': 'the caller closed the matter',
  'agent-said-so': 'the agent said so',
}

export const OVERRIDE: Record<OverrideReason, string> = {
  'caller-decided': 'the caller had decided',
  'heard-it-already': 'it was heard already',
  'not-a-cancellation': 'not a cancellation',
  'call-dropped': 'the call dropped',
  other: 'another reason',
}

export const CHOICE: Record<PauseChoice, string> = {
  back: 'the agent went back to the call',
  'end-now': 'the agent chose End now',
  'pressed-again': 'the agent pressed hang-up again',
  expired: 'the time ran out',
  'not-painted': 'the card could not be shown',
  'call-over': 'the call was over',
}

export const STEP: Record<StepName, string> = {
  why: 'Asked why, or was told',
  listen: 'Let them finish',
  'said-back': 'Said it back',
  settled: 'Settled it',
  thank: 'Thanked them',
  'close-well': 'Closed well',
}
export const EVIDENCE: Record<StepEvidence, string> = {
  'agent-words': 'in the agent’s words',
  'caller-words': 'in the caller’s words',
  tick: 'ticked by the agent',
}

export const PHASE: Record<SignalPhase, string> = {
  ringing: 'The phone rang',
  connected: 'The call began',
  held: 'Put on hold',
  resumed: 'Back from hold',
  transferring: 'Transfer begun',
  transferred: 'Transferred',
  ended: 'The call ended',
  wrapup: 'Wrap-up began',
}

export const MARK: Record<AgentMark, string> = {
  leaving: 'Agent: wants to leave',
  'not-leaving': 'Agent: not a cancellation',
  'just-cancel': 'Agent: just cancel',
  'listen-to-this': 'Agent: listen to this',
  'need-help': 'Agent: I need help',
  'this-worked': 'Agent: this worked',
  verified: 'Agent: caller verified',
}

export const ACT: Record<ActName, string> = {
  leaving: 'wants to leave',
  staying: 'stays',
  reason: 'says why',
  release: 'a release',
  confirms: 'says yes to it',
  denies: 'says no to it',
  decided: 'has decided',
  'caller-thanks': 'thanks',
  satisfied: 'is content',
  complaint: 'is not content',
  waited: 'waited long',
  accepts: 'accepts',
  'caller-goodbye': 'says goodbye',
  'asks-identity': 'asks who they are',
  'asks-why': 'asks why',
  'open-question': 'asks an open question',
  reflection: 'says it back',
  'asks-confirmation': 'asks whether that is right',
  apology: 'is sorry',
  offer: 'makes an offer',
  'dead-end': 'sends them away',
  promise: 'makes a promise',
  'next-step': 'names the next step',
  'agent-thanks': 'thanks',
  'thanks-for-waiting': 'thanks for waiting',
  'anything-else': 'asks for anything else',
  'agent-goodbye': 'says goodbye',
}

export const SPEAKER: Record<Speaker, string> = { caller: 'Caller', agent: 'Agent', unknown: 'Someone' }
export const FATE: Record<CueFate, string> = {
  helped: 'it helped',
  wrong: 'marked wrong',
  late: 'marked late',
  shown: 'shown',
  withdrawn: 'taken back',
  over: 'done, or no longer needed',
  expired: 'its moment passed',
}
export const SOURCE: Record<FactSource, string> = {
  vendor: 'the phone system',
  'ringing-panel': 'the ringing panel',
  record: 'the record on screen',
  typed: 'what the agent typed',
  spoken: 'what was said',
  handover: 'a handover',
  agent: 'the agent',
}
const FIELD: Partial<Record<CallerField, string>> = { 'open-issue': 'open issue', 'last-contact': 'last contact' }
export const fieldName = (field: CallerField): string => FIELD[field] ?? field.replace(/^x-/, '').replaceAll('-', ' ')
