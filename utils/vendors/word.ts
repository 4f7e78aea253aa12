import type { CallerField } from '../core/caller-field'
import type { CallSignal, SignalPhase } from '../core/signal'
import type { Millis } from '../core/time'

/** Where and when a message was heard. */
export interface Heard {
  origin: string
  at: Millis
}

/** `sure`: the number on the line, what the menu asked, the one contact the CRM found. A caller-ID name is only offered. */
export interface VendorFact {
  field: CallerField
  value: string
  sure: boolean
}

/** What one message says of one call. */
export interface VendorWord {
  /** As `CallSignal.callKey`; absent = the call that is going on. */
  callKey?: string
  /** Absent = it tells facts only. */
  signal?: CallSignal
  facts: VendorFact[]
}

/** One vendor's messages, objects or JSON text. What it does not know is nothing; it never throws. */
export type Parser = (message: unknown, heard: Heard) => VendorWord[]

interface Told extends Partial<Pick<CallSignal, 'direction' | 'endedBy' | 'queue' | 'sure'>> {
  /** Whose numbering `id` and `chain` are. */
  teller: string
  id?: string | number
  chain?: string | number
  phase?: SignalPhase
  facts?: VendorFact[]
}

export function word(
  { at }: Heard,
  { teller, id, chain, phase, facts = [], sure = true, direction, endedBy, queue }: Told,
): VendorWord {
  const callKey = keyOf(teller, id)
  const chainKey = keyOf(teller, chain)
  const signal: CallSignal | undefined = phase && {
    source: 'vendor',
    phase,
    sure,
    at,
    ...(callKey && { callKey }),
    ...(chainKey && { chainKey }),
    ...(direction && { direction }),
    ...(endedBy && { endedBy }),
    ...(queue && { queue: queue.slice(0, LONGEST_QUEUE) }),
  }
  return { ...(callKey && { callKey }), ...(signal && { signal }), facts }
}

/** A queue has a name that people say. */
const LONGEST_QUEUE = 80
/** Real ids are at most a UUID or a SIP Call-ID; a longer one is somebody filling the log. */
const LONGEST_ID = 160

function keyOf(teller: string, id: string | number | undefined): string | undefined {
  const text = String(id ?? '')
  return text && text.length <= LONGEST_ID ? `${teller}:${text}` : undefined
}
