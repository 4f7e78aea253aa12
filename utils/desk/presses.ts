import type { Call } from '../core/call'
import type { ControlJudged } from '../core/control'
import type { CallSignal, SignalPhase } from '../core/signal'
import type { Millis } from '../core/time'

export type PressMeans = { is: 'signal'; signal: CallSignal } | { is: 'ask-hang-up' } | { is: 'nothing' }

/** What a pressed call control says of the call. A press is sure when the judge was; a call that is placed rings out until someone answers. */
export function meaningOf(control: ControlJudged, current: Call | undefined, at: Millis): PressMeans {
  const sure = control.sure === 'sure'
  const signal = (phase: SignalPhase, more: Partial<CallSignal> = {}): PressMeans => ({
    is: 'signal',
    signal: { source: 'press', phase, sure, at, ...more },
  })
  switch (control.kind) {
    case 'answer':
      return signal('connected', { direction: 'inbound' })
    case 'dial':
      // One handset answers what rings and dials when nothing does.
      return current?.phase === 'ringing' && current.direction !== 'outbound'
        ? signal('connected', { direction: 'inbound', sure: false })
        : signal('ringing', { direction: 'outbound' })
    case 'decline':
      return current?.phase === 'ringing' ? signal('ended', { endedBy: 'agent' }) : { is: 'nothing' }
    case 'hang-up':
      if (!current) return { is: 'nothing' }
      return sure ? signal('ended', { endedBy: 'agent' }) : { is: 'ask-hang-up' }
    case 'hold':
      return current ? signal(current.phase === 'held' ? 'resumed' : 'held') : { is: 'nothing' }
    case 'resume':
      return current ? signal('resumed') : { is: 'nothing' }
    case 'transfer':
      return current ? signal('transferring') : { is: 'nothing' }
    default:
      return { is: 'nothing' }
  }
}
