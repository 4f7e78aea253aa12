import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { attributes } from './attributes'
import { phone } from './facts'
import { directionOf, few, id, maybe, readAs, text } from './read'
import { type Heard, type Parser, type VendorWord, word } from './word'

const state = maybe(z.object({ type: text }))
const connection = z.object({ type: text, state, endpoint: maybe(z.object({ phoneNumber: text })) })
const contact = z.object({
  contactId: z.string(),
  initialContactId: id,
  type: text,
  state,
  queue: maybe(z.object({ name: text })),
  connections: z.catch(few(connection), []),
  attributes: z.catch(z.record(z.string(), maybe(z.object({ value: text }))), {}),
})
const message = z.object({
  event: z.literal('agent::update'),
  data: z.object({ snapshot: z.object({ contacts: few(contact) }) }),
})
type Contact = z.infer<typeof contact>

/** The contact control panel posts the agent's whole snapshot; each voice contact in it is one word. */
export const amazonConnect: Parser = (raw, heard) =>
  readAs(message, raw)?.data.snapshot.contacts.flatMap((contact) => wordOf(contact, heard)) ?? []

function wordOf(contact: Contact, heard: Heard): VendorWord[] {
  const phase = phaseOf(contact)
  if (!phase || !/^(voice|queue_callback)$/.test(contact.type ?? 'voice')) return []
  const [caller] = contact.connections.filter(isOutside)
  const { contactId, initialContactId } = contact
  return [
    word(heard, {
      teller: 'amazon-connect',
      id: contactId,
      chain: initialContactId === contactId ? undefined : initialContactId,
      phase,
      direction: directionOf(caller?.type),
      queue: contact.queue?.name,
      endedBy: contact.state?.type === 'rejected' ? 'agent' : undefined,
      facts: [...phone(caller?.endpoint?.phoneNumber), ...attributes(valuesOf(contact))],
    }),
  ]
}

function phaseOf({ state, connections }: Contact): SignalPhase | undefined {
  switch (state?.type) {
    case 'incoming':
    case 'connecting':
      return 'ringing'
    case 'connected': {
      const onLine = connections
        .filter(isOutside)
        .filter((c) => /^(connecting|connected|hold)$/.test(c.state?.type ?? ''))
      if (onLine.length > 1) return 'transferring'
      return onLine[0]?.state?.type === 'hold' ? 'held' : 'connected'
    }
    case 'ended':
      return 'wrapup'
    case 'missed':
    case 'rejected':
    case 'error':
      return 'ended'
    default:
      return undefined
  }
}

/** The caller first, then whoever is consulted; the agent's own leg is `agent`, a supervisor's `monitoring`. */
const isOutside = ({ type }: { type?: string }) => type === 'inbound' || type === 'outbound'

const valuesOf = (contact: Contact): Record<string, string> =>
  Object.fromEntries(Object.entries(contact.attributes).flatMap(([name, a]) => (a?.value ? [[name, a.value]] : [])))
