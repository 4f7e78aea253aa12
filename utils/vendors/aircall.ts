import * as z from 'zod/mini'
import { phone } from './facts'
import { id, maybe, readAs, text } from './read'
import { type Parser, word } from './word'

const message = z.object({
  name: z.string(),
  value: maybe(z.object({ call_id: id, from: text, to: text, answer_status: text })),
})

/** Aircall Everywhere and Workspace: `{name: 'apm_phone_…', value}`. Numbers are E.164; the call's id is a number. */
export const aircall: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  if (!said?.value) return []
  const { call_id, from, to, answer_status } = said.value
  const call = { teller: 'aircall', id: call_id }
  switch (said.name) {
    case 'apm_phone_incoming_call':
      return [word(heard, { ...call, phase: 'ringing', direction: 'inbound', facts: phone(from) })]
    case 'apm_phone_outgoing_call':
      return [word(heard, { ...call, phase: 'ringing', direction: 'outbound', facts: phone(to) })]
    case 'apm_phone_outgoing_answered':
      return [word(heard, { ...call, phase: 'connected', direction: 'outbound' })]
    case 'apm_phone_call_end_ringtone':
      if (answer_status === 'answered') return [word(heard, { ...call, phase: 'connected', direction: 'inbound' })]
      if (answer_status === 'refused') return [word(heard, { ...call, phase: 'ended', endedBy: 'agent' })]
      return answer_status === 'disconnected' ? [word(heard, { ...call, phase: 'ended' })] : []
    case 'apm_phone_call_ended':
      return [word(heard, { ...call, phase: 'ended' })]
    default:
      return []
  }
}
