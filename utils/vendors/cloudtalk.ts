import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { company, email, name, phone } from './facts'
import { few, id, maybe, readAs, text } from './read'
import { type Parser, word } from './word'

const contact = maybe(z.object({ name: text, company: text, contact_emails: maybe(few(z.string())) }))
const message = z.object({
  event: z.string(),
  properties: maybe(z.object({ call_uuid: id, external_number: text, contact })),
})

/** One public embedder takes `calling` for the ring, two for the connection: guessed either way. */
const PHASES = new Map<string, SignalPhase>([
  ['ringing', 'ringing'],
  ['dialing', 'ringing'],
  ['calling', 'connected'],
  ['connected', 'connected'],
  ['hangup', 'ended'],
  ['ended', 'ended'],
])

/** CloudTalk's embedded phone posts JSON text `{event, properties}`. Known from embedders only, so nothing of it is sure. */
export const cloudtalk: Parser = (raw, heard) => {
  const said = readAs(message, raw)
  if (!said || !(PHASES.has(said.event) || said.event === 'contact_info')) return []
  const { call_uuid, external_number, contact } = said.properties ?? {}
  const direction = said.event === 'ringing' ? 'inbound' : said.event === 'dialing' ? 'outbound' : undefined
  const known = [...name(contact?.name), ...company(contact?.company), ...email(contact?.contact_emails?.[0])]
  return [
    word(heard, {
      teller: 'cloudtalk',
      id: call_uuid,
      phase: PHASES.get(said.event),
      sure: false,
      direction,
      facts: [...phone(external_number), ...known],
    }),
  ]
}
