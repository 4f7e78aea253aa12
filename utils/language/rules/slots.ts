import type { CallerField, KnownField } from '../../core/caller-field'
import type { FactSource } from '../../core/event'
import type { CallFacts } from '../../core/rule'
import { formatClock } from '../../core/time'

interface Names {
  fields: Readonly<Record<KnownField, string>>
  sources: Readonly<Record<FactSource, string>>
}

const ENGLISH: Names = {
  fields: {
    name: 'name',
    phone: 'phone number',
    account: 'account number',
    email: 'e-mail',
    postcode: 'postcode',
    address: 'address',
    birthdate: 'date of birth',
    company: 'company',
    plan: 'plan',
    tenure: 'time with us',
    'open-issue': 'open issue',
    'last-contact': 'last contact',
    topic: 'topic',
    waited: 'waiting time',
  },
  sources: {
    vendor: 'phone system',
    'ringing-panel': 'ringing panel',
    record: 'record on screen',
    typed: 'typed',
    spoken: 'said',
    handover: 'handover',
    agent: 'your note',
  },
}
const SPANISH: Names = {
  fields: {
    name: 'nombre',
    phone: 'teléfono',
    account: 'número de cuenta',
    email: 'correo',
    postcode: 'código postal',
    address: 'dirección',
    birthdate: 'fecha de nacimiento',
    company: 'empresa',
    plan: 'plan',
    tenure: 'antigüedad',
    'open-issue': 'asunto abierto',
    'last-contact': 'último contacto',
    topic: 'motivo',
    waited: 'tiempo de espera',
  },
  sources: {
    vendor: 'centralita',
    'ringing-panel': 'llamada entrante',
    record: 'ficha en pantalla',
    typed: 'escrito',
    spoken: 'dicho',
    handover: 'traspaso',
    agent: 'su nota',
  },
}
const NAMES: Readonly<Record<string, Names>> = { en: ENGLISH, es: SPANISH }

/** Fills `{field}`, `{from}` and `{since}` (time into the call) of the fact that was asked for. */
export function fillSlots(text: string, field: CallerField | undefined, facts: CallFacts, language: string): string {
  if (field === undefined || !text.includes('{')) return text
  const { fields, sources } = NAMES[language] ?? ENGLISH
  const fact = facts.known[field]
  const slots: Record<string, string> = {
    field: fields[field as KnownField] ?? field.replace(/^x-/, ''),
    from: fact ? sources[fact.from] : '',
    since: fact && facts.connectedAt !== undefined ? formatClock(fact.since - facts.connectedAt) : '',
  }
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}
