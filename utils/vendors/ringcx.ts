import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { name, phone } from './facts'
import { directionOf, id, maybe, readAs, text } from './read'
import { type Parser, word } from './word'

const party = maybe(z.object({ phoneNumber: text, name: text }))
/** 1.x tells `id, direction, from, to`; 0.x the engine's own call, where `ani` is always the customer's number. */
const call = z.object({ id, uii: id, direction: text, callType: text, from: party, to: party, ani: text })
const message = z.object({
  type: z.literal('MessageTransport-push'),
  payload: z.object({ type: z.string(), call }),
})

/** `rc-ev-sip…` is left out: the agent's own audio leg, which rings once a day and not once a call. */
const PHASES = new Map<string, SignalPhase>([
  ['rc-ev-ringCall', 'ringing'],
  ['rc-ev-newCall', 'connected'],
  ['rc-ev-endCall', 'ended'],
])

/** RingCX (contact centre) Embeddable: a push whose payload has a type of its own. */
export const ringcx: Parser = (raw, heard) => {
  const said = readAs(message, raw)?.payload
  const phase = said && PHASES.get(said.type)
  if (!phase) return []
  const { id, uii, ani, from, to, ...call } = said.call
  const direction = directionOf(call.direction ?? call.callType)
  const other = direction === 'outbound' ? to : from
  const facts = [...phone(other?.phoneNumber ?? ani), ...name(other?.name)]
  return [word(heard, { teller: 'ringcx', id: id ?? uii, phase, direction, facts })]
}
