import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { name, phone } from './facts'
import { directionOf, few, flag, id, maybe, readAs, text } from './read'
import { type Heard, type Parser, type VendorWord, word } from './word'

/** A number by itself, or with its name where RingCX's calls come along. */
const party = maybe(z.union([z.string(), z.object({ phoneNumber: text, name: text })]))
const call = z.object({
  id,
  direction: text,
  callStatus: text,
  from: party,
  fromNumber: text,
  fromUserName: text,
  to: party,
  toUserName: text,
  isOnTransfer: flag,
  warmTransferSessionId: text,
  callQueueName: text,
  contactMatch: maybe(z.object({ name: text })),
})
const message = z.object({ type: z.string(), call })
const sync = z.object({ type: z.literal('rc-webphone-sessions-sync'), calls: few(call) })
type Call = z.infer<typeof call>

/** The browser phone of RingCentral Embeddable: one message per change, and all sessions when a page asks for them. */
export const ringcentralPhone: Parser = (raw, heard) => {
  const synced = readAs(sync, raw)
  if (synced) return synced.calls.flatMap((call) => wordOf(call, phaseOfStatus(call), heard))
  const said = readAs(message, raw)
  return said ? wordOf(said.call, phaseOf(said.type, said.call), heard) : []
}

function wordOf(call: Call, phase: SignalPhase | undefined, heard: Heard): VendorWord[] {
  if (!phase) return []
  const direction = directionOf(call.direction)
  const [party, userName] = direction === 'outbound' ? [call.to, call.toUserName] : [call.from, call.fromUserName]
  const number = typeof party === 'object' ? party.phoneNumber : party
  const facts = [
    ...phone(direction === 'outbound' ? number : (call.fromNumber ?? number)),
    ...name(call.contactMatch?.name ?? (typeof party === 'object' ? party.name : userName)),
  ]
  return [word(heard, { teller: 'ringcentral-phone', id: call.id, phase, direction, queue: call.callQueueName, facts })]
}

function phaseOf(type: string, call: Call): SignalPhase | undefined {
  switch (type) {
    case 'rc-call-ring-notify':
    case 'rc-call-init-notify':
      return 'ringing'
    case 'rc-call-start-notify':
    case 'rc-call-resume-notify':
      return 'connected'
    case 'rc-call-hold-notify':
      return call.warmTransferSessionId ? 'transferring' : 'held'
    case 'rc-call-end-notify':
      return call.isOnTransfer ? 'transferred' : 'ended'
    default:
      return undefined
  }
}

/** "webphone-session-connecting", "callStatus-connected" …: the last word counts. */
function phaseOfStatus({ callStatus = '' }: Call): SignalPhase | undefined {
  if (/\bonHold$/i.test(callStatus)) return 'held'
  if (/\bconnected$/i.test(callStatus)) return 'connected'
  if (/\b(connecting|setup)$/i.test(callStatus)) return 'ringing'
  return /\bfinished$/i.test(callStatus) ? 'ended' : undefined
}
