import * as z from 'zod/mini'
import { company, email, name, phone } from './facts'
import { few, id, maybe, readAs, text } from './read'
import { type Parser, type VendorFact, word } from './word'

const match = z.object({ callerIdType: text, firstName: text, lastName: text, email: text, name: text })
const message = z.object({
  type: z.string(),
  data: z.object({
    externalCallId: id,
    fromNumber: text,
    toNumber: text,
    callEndStatus: text,
    callerIdMatches: maybe(few(match)),
  }),
})

/** The calling extension tells HubSpot of the call, HubSpot tells it who calls: `{type, messageId, data}` both ways. */
export const hubspot: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  if (!said) return []
  const { externalCallId, fromNumber, toNumber, callEndStatus, callerIdMatches = [] } = said.data
  const call = { teller: 'hubspot', id: externalCallId }
  switch (said.type) {
    case 'INCOMING_CALL':
      return [word(heard, { ...call, phase: 'ringing', direction: 'inbound', facts: phone(fromNumber) })]
    case 'OUTGOING_CALL_STARTED':
      return [word(heard, { ...call, phase: 'ringing', direction: 'outbound', facts: phone(toNumber) })]
    case 'CALL_ANSWERED':
      return [word(heard, { ...call, phase: 'connected' })]
    case 'CALL_TRANSFERRED':
      return [word(heard, { ...call, phase: 'transferred' })]
    case 'CALL_ENDED':
      return [word(heard, { ...call, phase: 'ended', endedBy: callEndStatus === 'REJECTED' ? 'agent' : undefined })]
    case 'CALL_COMPLETED':
      return [word(heard, { ...call, phase: 'wrapup' })]
    case 'CALLER_ID_MATCH_SUCCEEDED': {
      const facts = whoIs(callerIdMatches)
      return facts.length > 0 ? [word(heard, { ...call, facts })] : []
    }
    default:
      return []
  }
}

/** One match is who calls; of several, the first is only offered. */
function whoIs(matches: readonly z.infer<typeof match>[]): VendorFact[] {
  const [first] = matches
  if (!first) return []
  const sure = matches.length === 1
  if (first.callerIdType === 'COMPANY') return company(first.name, sure)
  return [...name(`${first.firstName ?? ''} ${first.lastName ?? ''}`, sure), ...email(first.email, sure)]
}
