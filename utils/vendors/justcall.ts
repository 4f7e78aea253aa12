import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { phone } from './facts'
import { directionOf, id, readAs, text } from './read'
import { type Parser, word } from './word'

const message = z.object({
  name: z.string(),
  data: z.object({ call_sid: id, direction: text, from: text, to: text }),
})

const PHASES = new Map<string, SignalPhase>([
  ['call-ringing', 'ringing'],
  ['call-answered', 'connected'],
  ['call-ended', 'ended'],
])

/** JustCall's dialer: `{name: 'call-…', data}`. */
export const justcall: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  const phase = said && PHASES.get(said.name)
  if (!phase) return []
  const { call_sid, from, to } = said.data
  const direction = directionOf(said.data.direction)
  return [
    word(heard, {
      teller: 'justcall',
      id: call_sid,
      phase,
      direction,
      facts: phone(direction === 'outbound' ? to : from),
    }),
  ]
}
