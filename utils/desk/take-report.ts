import type { CallSignal } from '../core/signal'
import { servesSite } from '../core/site'
import type { FrameSender } from '../wire/serve'
import type { Report } from '../wire/topics'
import type { Changes, House } from './desk'
import { hearLines } from './hear-lines'
import { type Happening, happening, type LiveCall } from './live-call'
import { learnFacts, meetRecordOnScreen } from './meet-facts'
import { meetOrigins } from './meet-origins'
import { callToldOf } from './place-signal'
import { meaningOf } from './presses'
import { queueOfPanel } from './queue-of-panel'
import { factsOfPanel, factsOnScreen, factTyped } from './read-facts'
import { takeVendorMessage } from './take-vendor'

/** What the page itself shows and what is pressed there. */
type PageReport = Exclude<Report, { kind: 'vendor' }>

/** One report of a page's script: what it means, what follows from it, in one piece. */
export async function takeReport(house: House, report: Report, from: FrameSender): Promise<Changes> {
  if (!servesSite(from.origin, house.ports.terms())) return []
  if (report.kind === 'vendor') return takeVendorMessage(house, report, from)
  const live = await callOf(house, report)
  if (!live) return []
  if (report.kind === 'press' || report.kind === 'words') live.tab = from.tab
  const now = happening(live, report.id, report.at)
  await follow(house, live, now, report, from)
  now.add(...live.prompter.look(live.call, now.at))
  return [{ callId: live.call.id, events: now.events }]
}

/** The call a report speaks of; a press on Answer or Dial begins one (DESIGN §3). */
async function callOf(house: House, report: PageReport): Promise<LiveCall | undefined> {
  const named = report.callId && house.live.get(report.callId)
  const signal = report.kind === 'press' ? signalOf(house, report) : undefined
  const begins = signal?.phase === 'connected' || signal?.phase === 'ringing'
  if (!begins) return named ?? (report.callId ? undefined : house.current())
  return callToldOf(house, signal)
}

function signalOf(house: House, report: PageReport & { kind: 'press' }): CallSignal | undefined {
  const means = meaningOf(report.control, house.current()?.call, report.at)
  return means.is === 'signal' ? means.signal : undefined
}

async function follow(
  house: House,
  live: LiveCall,
  now: Happening,
  report: PageReport,
  from: FrameSender,
): Promise<void> {
  switch (report.kind) {
    case 'press':
      return followPress(house, live, now, report, from)
    case 'pause-choice':
      return now.add({ type: 'pause-choice', choice: report.choice })
    case 'state': {
      const signal: CallSignal = { source: 'page', phase: report.says, sure: report.sure, at: report.at }
      return now.add({ type: 'signal', signal })
    }
    case 'words':
      return hearLines(house, live, now, report.lines)
    case 'record': {
      const told = factsOnScreen(report.pairs, house.ports.terms())
      if (told.length === 0) return
      const met = await meetRecordOnScreen(live, now, told, house.acquaintance())
      if (met === 'is-the-caller') meetOrigins(house, from)
      return
    }
    case 'typed':
      return learnFacts(live, now, factTyped(report.text, house.ports.terms()), 'typed', house.acquaintance())
    case 'page':
      return now.add({ type: 'page', page: report.page })
    case 'filled':
      return now.add({ type: 'fact-used', field: report.field, how: 'filled' })
  }
}

async function followPress(
  house: House,
  live: LiveCall,
  now: Happening,
  report: Report & { kind: 'press' },
  from: FrameSender,
): Promise<void> {
  meetOrigins(house, from)
  if (report.outcome && report.control.kind === 'hang-up')
    now.add({ type: 'press', outcome: report.outcome, why: report.why ?? report.control.why })
  if (report.outcome === 'paused') return
  const means = meaningOf(report.control, live.call, report.at)
  if (means.is === 'ask-hang-up') now.add({ type: 'was-that-hang-up', answer: 'ask' })
  if (means.is === 'signal')
    now.add({ type: 'signal', signal: { ...means.signal, ...(report.panel && queueOfPanel(report.panel)) } })
  if (report.panel && (report.control.kind === 'answer' || report.control.kind === 'dial'))
    await learnFacts(live, now, factsOfPanel(report.panel, house.ports.terms()), 'ringing-panel', house.acquaintance())
}
