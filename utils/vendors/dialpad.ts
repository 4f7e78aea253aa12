import * as z from 'zod/mini'
import { email, name, phone } from './facts'
import { id, maybe, readAs, text } from './read'
import { type Parser, word } from './word'

const message = z.object({
  api: z.literal('opencti_dialpad'),
  method: z.literal('call_ringing'),
  payload: z.object({
    state: z.enum(['on', 'off']),
    id,
    contact: maybe(z.object({ phone: text, name: text, email: text })),
    external_number: text,
  }),
})

/** Dialpad's mini dialer tells that it rings and that it stopped ringing: answered, missed or given up, it does not say. */
export const dialpad: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  if (!said) return []
  const { state, id, contact, external_number } = said.payload
  const call = { teller: 'dialpad', id }
  if (state === 'off') return [word(heard, { ...call, phase: 'ended', sure: false })]
  const facts = [...phone(external_number ?? contact?.phone), ...name(contact?.name), ...email(contact?.email)]
  return [word(heard, { ...call, phase: 'ringing', direction: 'inbound', facts })]
}
