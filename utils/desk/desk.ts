import { type Caller, nobodyYet } from '../core/caller'
import type { CallEvent, PressedThere } from '../core/event'
import type { GuardPolicy } from '../core/guard'
import { type CallId, callId, type EventId, eventId } from '../core/ids'
import { servesSite } from '../core/site'
import { currentCall } from '../core/which-call'
import type { Kept } from '../store/ports/outcome'
import type { FrameSender } from '../wire/serve'
import type { AgentIntent, LiveView, Report } from '../wire/topics'
import { callView } from './call-view'
import { fillOffers } from './fill-offers'
import { finishCall } from './finish-call'
import { intend } from './intend'
import { beginCall, happening, type LiveCall } from './live-call'
import { liveTerms } from './live-terms'
import { createNoteFields, type NoteFields } from './note-fields'
import type { DeskPorts } from './ports'
import { createQueue } from './queue'
import { reviveCalls } from './revive'
import { sameValueFor } from './same-value'
import { createSnapshots } from './snapshots'
import { takeReport } from './take-report'
import { createVendorTally } from './vendor-tally'
import { withoutCallers } from './without-callers'
import { writeNote } from './write-note'

export type Desk = ReturnType<typeof createDesk>

/** The worker's one place where core meets stores: reports and intents in, log, snapshot and views out. */
export function createDesk(ports: DeskPorts) {
  const live = new Map<CallId, LiveCall>()
  const queue = createQueue()
  const snapshots = createSnapshots(ports.snapshot, ports.boot.id)
  const tally = createVendorTally()
  const notes = createNoteFields(ports.pages.changed)
  const acquaintance = () => ({ same: sameValueFor(ports.terms().phones), hash: ports.hash })
  let trouble: string | undefined
  let unkept: Changes = []

  const current = () => {
    const call = currentCall([...live.values()].map((l) => l.call))
    return call && live.get(call.id)
  }
  const known = (cause: EventId) => [...live.values()].some((l) => l.causes.has(cause))

  /** What a full disk refused waits here and goes with the next; until then nobody is told that it is kept. */
  async function keep(changes: Changes): Promise<void> {
    const lines = [...unkept, ...changes.filter((c) => c.events.length > 0)]
    if (lines.length === 0) return
    const kept: Kept = await ports.log.append(lines)
    const refused = kept.outcome === 'disk-full' || kept.outcome === 'not-kept'
    unkept = refused ? lines : []
    trouble = refused ? kept.sentence : undefined
  }

  /** The word for the frames goes out at once; what is shown as kept waits for the disk. */
  async function after(events: Changes, callers: Map<CallId, Caller>) {
    const published = publish('if-changed')
    await keep(events)
    for (const l of live.values())
      if (l.caller !== callers.get(l.call.id)) {
        l.ears.know(l.caller)
        await ports.facts.put(l.call.id, l.caller)
      }
    await published
    ports.pages.changed()
  }

  /** Settings reach a running call at once; the guards of its rule set are those it began with. */
  const policyOf = (l?: LiveCall): GuardPolicy => ({ ...ports.terms().guard, guards: l?.rules.guards })

  const publish = (how: 'if-changed' | 'renew') =>
    snapshots.publish(current()?.call, policyOf(current()), ports.clock(), how)

  /** Everything that happens runs through here: one at a time, its events kept before it is answered. */
  const happen = (work: () => Promise<Changes>) =>
    queue(async () => {
      const callers = new Map([...live].map(([id, l]) => [id, l.caller]))
      await after(await work(), callers)
    })

  /** The next call is there before the last one is wrapped up for good: the pages keep their live part, and no card flickers. */
  async function begin(at: number): Promise<LiveCall> {
    const rules = await ports.rules.newest()
    const over = [...live.values()].filter((l) => l.call.phase === 'ended')
    const begun = beginCall(callId(ports.newId()), at, rules)
    live.set(begun.call.id, begun)
    // Not waited for: a tab that hangs must not keep the call from being known.
    if (live.size === 1) void ports.pages.begin()
    for (const l of over) await finish(l)
    return begun
  }

  async function finish(l: LiveCall) {
    live.delete(l.call.id)
    await finishCall(l, ports)
    if (live.size > 0) return
    await publish('if-changed')
    await ports.pages.end()
  }

  const house = { live, ports, current, begin, finish, acquaintance, tally, notes }

  return {
    /** Rebuilds what was live when the worker died. Nothing else may run before. */
    start: () =>
      queue(async () => {
        const { calls, events } = await reviveCalls(ports)
        for (const l of calls) live.set(l.call.id, l)
        await keep(events)
        // The pages outlive the worker: their live part is still there, and so may be a pause card.
        if (live.size > 0) void ports.pages.goOn()
        await publish('renew')
        ports.pages.changed()
      }),

    async report(reports: readonly Report[], from: FrameSender): Promise<EventId[]> {
      for (const report of reports) if (!known(report.id)) await happen(() => takeReport(house, report, from))
      return trouble ? [] : reports.map((r) => r.id)
    },

    /** The same act said again, by its cause, changes nothing. */
    intend: (id: CallId | undefined, intent: AgentIntent, from?: { origin: string }, cause = eventId(ports.newId())) =>
      happen(async () => (known(cause) ? [] : intend(house, id, intent, cause, from))),

    /** Guessed, and one key says otherwise: a softphone may go on without its page. */
    tabClosed: (tab: number) =>
      happen(async () =>
        [...live.values()]
          .filter((l) => l.tab === tab && l.call.phase !== 'ended')
          .map((l) => {
            const at = ports.clock()
            const what = happening(l, eventId(ports.newId()), at)
            what.add({ type: 'signal', signal: { source: 'page', phase: 'ended', sure: false, at } })
            return { callId: l.call.id, events: what.events }
          }),
      ),

    /** Time went on: cues expire, deadlines pass, the snapshot is renewed. → when to look again */
    look: () =>
      happen(async () => {
        const now = ports.clock()
        return [...live.values()].map((l) => {
          const what = happening(l, eventId(ports.newId()), now)
          what.add(...l.prompter.look(l.call, now))
          return { callId: l.call.id, events: what.events }
        })
      }),
    nextLook: () => Math.min(...[...live.values()].map((l) => l.prompter.nextLook(l.call) ?? Number.POSITIVE_INFINITY)),
    renew: () => queue(() => publish('renew')),
    isLive: () => live.size > 0,
    vendorTally: tally.read,
    sites: ports.sites,
    withoutCallers: (there: PressedThere) => withoutCallers(house, there),
    serves: (url: string) => servesSite(url, ports.terms()),
    writeNote: (id: CallId | undefined, tab: number | undefined, act = eventId(ports.newId())) =>
      writeNote(house, id, tab, act),

    ...fillOffers(house),
    hello: (frame: 'top' | 'inner', from: FrameSender) => liveTerms(house, frame, from),

    /** `tab`: the one the view is shown in; without it, any. */
    view(origin: string, tab?: number): LiveView {
      const shown = current()?.call.id
      return {
        now: ports.clock(),
        facts: ports.origins.knows(origin) ? 'shown' : 'no-facts-yet',
        noteField: notes.of(tab) ? 'known' : 'none',
        calls: [...live.values()].map((l) => callView(hidden(l, origin), policyOf(l), l.call.id === shown)),
        ...(trouble && { trouble }),
      }
    },
  }

  /** On an origin that has had no part in the agent's calls the facts stay at the desk until they are asked for. */
  function hidden(l: LiveCall, origin: string) {
    return ports.origins.knows(origin) ? l : { call: l.call, caller: nobodyYet, wordsFrom: l.wordsFrom }
  }
}

/** What the desk's parts share. */
export interface House {
  live: Map<CallId, LiveCall>
  ports: DeskPorts
  current(): LiveCall | undefined
  begin(at: number): Promise<LiveCall>
  finish(live: LiveCall): Promise<void>
  acquaintance(): import('./meet-facts').Acquaintance
  tally: ReturnType<typeof createVendorTally>
  notes: NoteFields
}
export type Changes = { callId: CallId; events: readonly CallEvent[] }[]
