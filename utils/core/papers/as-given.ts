import type { CallEvent } from '../event'
import type { CallSummary } from '../record'
import { withoutWords } from '../retention'
import type { Role } from '../role'
import { type Millis, seconds } from '../time'
import type { Given } from './paper'

/** The question before it and the answer after it: about two turns on either side. */
const AROUND: Millis = seconds(20)

/**
 * A call as it leaves this browser. A lead sees what its flags need, unless the agent shares the whole call: words close
 * to a flag, and elsewhere only that something was said and understood, when and by whom.
 */
export function eventsAsGiven(
  events: readonly CallEvent[],
  { flags }: Pick<CallSummary, 'flags'>,
  words: Given['words'],
): CallEvent[] {
  const rests = new Set(flags.flatMap((flag) => flag.words || []))
  const said = events.filter((event) => event.type === 'heard' && rests.has(event.heard.words))
  const moments = [...flags, ...said].map(({ at }) => at)
  const needed = (event: CallEvent) =>
    words === 'whole' ||
    (event.type === 'wrapup' && flags.length > 0) ||
    moments.some((at) => Math.abs(at - event.at) <= AROUND)
  return events.map((event) => withoutKeys(needed(event) ? event : withoutWords(event)))
}

/** A phone system's own name for a call may be a number; nobody else needs it. */
function withoutKeys(event: CallEvent): CallEvent {
  if (event.type !== 'signal') return event
  const { callKey: _, chainKey: __, ...signal } = event.signal
  return { ...event, signal }
}

/**
 * How much of a call those who sit at this browser may read. Calls taken here are its agent's own. Who leads and takes no
 * calls reads of them what was given, and else what their flags need: to lead is not to listen in.
 */
export const wordsSeen = (roles: readonly Role[], given: Pick<Given, 'words'> | undefined): Given['words'] =>
  roles.includes('agent') ? 'whole' : (given?.words ?? 'needed')

/** Flagged calls, the agent's own flags among them; the others stay where they are. */
export const mayBeGiven = ({ flags }: Pick<CallSummary, 'flags'>): boolean => flags.length > 0
