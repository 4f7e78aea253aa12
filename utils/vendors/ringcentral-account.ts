import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { name, phone } from './facts'
import { directionOf, id, maybe, readAs, text } from './read'
import { type Heard, type Parser, type VendorWord, word } from './word'

const party = maybe(z.object({ phoneNumber: text, name: text }))
const activeCall = z.object({
  type: z.enum(['rc-active-call-notify', 'rc-ringout-call-notify']),
  call: z.object({
    sessionId: id,
    direction: text,
    telephonyStatus: text,
    terminationType: text,
    from: party,
    fromName: text,
    to: party,
    toName: text,
  }),
})
const telephony = z.object({
  type: z.literal('rc-telephony-session-notify'),
  telephonySession: z.object({
    sessionId: id,
    party: z.object({
      direction: text,
      from: party,
      to: party,
      status: maybe(z.object({ code: text, reason: text })),
    }),
  }),
})
type Party = z.infer<typeof party>

/** The account's calls on any device. They come to every tab; one `sessionId` is one call. */
export const ringcentralAccount: Parser = (raw, heard) => {
  const active = readAs(activeCall, raw)?.call
  if (active) {
    const { sessionId, direction, from, fromName, to, toName } = active
    const parties = { from: { name: fromName, ...from }, to: { name: toName, ...to } }
    return wordOf({ sessionId, direction, ...parties }, phaseOfCall(active), heard)
  }
  const session = readAs(telephony, raw)?.telephonySession
  return session ? wordOf({ sessionId: session.sessionId, ...session.party }, phaseOfParty(session.party), heard) : []
}

interface Told {
  sessionId?: string | number
  direction?: string
  from?: Party
  to?: Party
}

function wordOf(told: Told, phase: SignalPhase | undefined, heard: Heard): VendorWord[] {
  if (!phase) return []
  const direction = directionOf(told.direction)
  const other = direction === 'outbound' ? told.to : told.from
  const facts = [...phone(other?.phoneNumber), ...name(other?.name)]
  return [word(heard, { teller: 'ringcentral-account', id: told.sessionId, phase, direction, facts })]
}

/** `terminationType` is `intermediate` while the call goes on. */
function phaseOfCall({
  telephonyStatus,
  terminationType,
}: z.infer<typeof activeCall>['call']): SignalPhase | undefined {
  if (telephonyStatus === 'NoCall' || terminationType === 'final') return 'ended'
  if (telephonyStatus === 'Ringing') return 'ringing'
  if (telephonyStatus === 'CallConnected') return 'connected'
  return telephonyStatus === 'OnHold' ? 'held' : undefined
}

/** Party states of RingCentral's call control: `Gone` is how a party leaves a call that it has transferred. */
function phaseOfParty({ status }: z.infer<typeof telephony>['telephonySession']['party']): SignalPhase | undefined {
  switch (status?.code) {
    case 'Setup':
    case 'Proceeding':
      return 'ringing'
    case 'Answered':
      return 'connected'
    case 'Hold':
      return 'held'
    case 'Gone':
      return /transfer/i.test(status.reason ?? '') ? 'transferred' : 'ended'
    case 'Disconnected':
    case 'VoiceMail':
      return 'ended'
    default:
      return undefined
  }
}
