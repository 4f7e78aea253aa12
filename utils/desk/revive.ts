import { foldCall } from '../core/call'
import type { CallEvent } from '../core/event'
import type { Heard } from '../core/heard'
import { type CallId, eventId } from '../core/ids'
import type { Changes } from './desk'
import { finishCall } from './finish-call'
import { beginCall, causeOf, happening, type LiveCall } from './live-call'
import type { DeskPorts } from './ports'

/** The worker died, the calls did not: each is rebuilt from its log. Calls of an earlier browser start are over, and recorded as they stood. */
export async function reviveCalls(ports: DeskPorts): Promise<{ calls: LiveCall[]; events: Changes }> {
  const calls: LiveCall[] = []
  const events: Changes = []
  // A store that cannot be opened costs the memory of earlier calls, not the next one.
  for (const id of await ports.log.openCalls().catch(() => [])) {
    const log = await ports.log.read(id)
    const live = await revive(id, log.events, ports)
    if (!live) continue
    if (ports.boot.worker === 'first') {
      await finishCall(live, ports)
      continue
    }
    calls.push(live)
    const mark = rulesOf(log.events)
    if (!mark || mark.print === live.rules.mark.print) continue
    const now = happening(live, eventId(ports.newId()), ports.clock())
    now.add({ type: 'rules', rules: live.rules.mark })
    events.push({ callId: id, events: now.events })
  }
  return { calls, events }
}

/** The last word on it: a call whose rules were gone goes on with those it got then. */
const rulesOf = (events: readonly CallEvent[]) => events.findLast((event) => event.type === 'rules')?.rules

async function revive(id: CallId, events: CallEvent[], ports: DeskPorts): Promise<LiveCall | undefined> {
  const call = foldCall(id, events)
  if (!call) return undefined
  const mark = rulesOf(events)
  const live = beginCall(id, call.startedAt, (mark && (await ports.rules.marked(mark))) ?? (await ports.rules.newest()))
  live.caller = await ports.facts.read(id)
  live.ears.know(live.caller)
  live.events = events
  live.causes = new Set(events.map(causeOf))
  recall(live, events)
  live.call = call
  return live
}

/** Listener and rules get their memory back from the redacted words; nothing follows from it a second time. */
function recall(live: LiveCall, events: readonly CallEvent[]): void {
  const heardIn = new Map<string, Heard[]>()
  for (const e of events)
    if (e.type === 'heard') heardIn.set(e.heard.utterance, [...(heardIn.get(e.heard.utterance) ?? []), e.heard])
  for (const e of events) {
    if (e.type === 'mark') live.ears.mark(e.mark)
    if (e.type !== 'words') continue
    const utterance = { id: e.utterance, speaker: e.speaker, text: e.text, final: true, at: e.at }
    live.ears.recall(utterance)
    live.prompter.recall(live.call, utterance, heardIn.get(e.utterance) ?? [])
  }
}
