import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { name, phone } from './facts'
import { directionOf, id, maybe, readAs, text } from './read'
import { type Parser, word } from './word'

/** Embedders have seen all three names for the number. */
const party = maybe(z.object({ name: text, phoneNumber: text, number: text, didNumber: text }))
const message = z.object({
  type: z.string(),
  data: z.object({ callId: id, direction: text, caller: party, callee: party }),
})

const PHASES = new Map<string, SignalPhase>([
  ['zp-call-ringing-event', 'ringing'],
  ['zp-call-connected-event', 'connected'],
  ['zp-call-ended-event', 'ended'],
])

/** Zoom Phone Smart Embed: `{type: 'zp-call-…-event', data}`. */
export const zoomPhone: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  const phase = said && PHASES.get(said.type)
  if (!phase) return []
  const { callId, caller, callee } = said.data
  const direction = directionOf(said.data.direction)
  const other = direction === 'outbound' ? callee : caller
  const facts = [...phone(other?.phoneNumber ?? other?.number ?? other?.didNumber), ...name(other?.name)]
  return [word(heard, { teller: 'zoom-phone', id: callId, phase, direction, facts })]
}
