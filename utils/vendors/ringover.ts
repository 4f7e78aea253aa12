import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { phone } from './facts'
import { directionOf, id, readAs, text } from './read'
import { type Parser, word } from './word'

const number = id
const message = z.object({
  action: z.string(),
  data: z.object({ call_id: id, direction: text, from_number: number, to_number: number }),
})

const PHASES = new Map<string, SignalPhase>([
  ['ringingCall', 'ringing'],
  ['answeredCall', 'connected'],
  ['hangupCall', 'ended'],
])

/** Ringover's web app: `{action: '…Call', data}`; numbers come as text or as digits. */
export const ringover: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  const phase = said && PHASES.get(said.action)
  if (!phase) return []
  const { call_id, from_number, to_number } = said.data
  const direction = directionOf(said.data.direction)
  const other = direction === 'outbound' ? to_number : from_number
  return [word(heard, { teller: 'ringover', id: call_id, phase, direction, facts: phone(other?.toString()) })]
}
