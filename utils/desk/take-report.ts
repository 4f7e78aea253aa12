import type { CallSignal } from '../core/signal'
import { servesSite } from '../core/site'
import type { FrameSender } from '../wire/serve'
import type { Report } from '../wire/topics'
import type { Changes, House } from './desk'
import { followReport } from './follow-report'
import { happening, type LiveCall } from './live-call'
import { callOfPhone, holdsPhone, othersOnPhone } from './phone-of-call'
import { callToldOf } from './place-signal'
import { meaningOf } from './presses'
import { takeVendorMessage } from './take-vendor'

/** What the page itself shows and what is pressed there. */
export type PageReport = Exclude<Report, { kind: 'vendor' | 'site' }>

/** One report of a page's script: what it means, what follows from it, in one piece. */
export async function takeReport(house: House, report: Report, from: FrameSender): Promise<Changes> {
  if (!servesSite(from.origin, house.ports.terms())) return []
  if (report.kind === 'vendor') return takeVendorMessage(house, report, from)
  if (report.kind === 'site') {
    await house.ports.sites.note(report.found, report.missed, report.at)
    return []
  }
  const begins = beginning(house, report, from)
  const live = begins ? await callToldOf(house, begins) : callNamed(house, report, from)
  if (!live) return []
  if (report.kind === 'press' || report.kind === 'words') live.tab = from.tab
  const now = happening(live, report.id, report.at)
  const others = begins ? begunOn(house, live, report, from) : []
  await followReport(house, live, now, { report, from, begins })
  now.add(...live.prompter.look(live.call, now.at))
  return [...others, { callId: live.call.id, events: now.events }]
}

/** A press on Answer or Dial begins a call (DESIGN §3). */
function beginning(house: House, report: PageReport, from: FrameSender): CallSignal | undefined {
  if (report.kind !== 'press') return undefined
  const current = callOfPhone(house, from) ?? house.current()
  const means = meaningOf(report.control, current?.call, report.at)
  const begins = means.is === 'signal' && (means.signal.phase === 'connected' || means.signal.phase === 'ringing')
  return begins ? means.signal : undefined
}

/** What a frame with a call's controls shows, says or has pressed is of that call; else the call the frame was told of. */
function callNamed(house: House, report: PageReport, from: FrameSender): LiveCall | undefined {
  const ofPhone = /press|state|words/.test(report.kind) ? callOfPhone(house, from) : undefined
  if (ofPhone) return ofPhone
  return report.callId ? house.live.get(report.callId) : house.current()
}

/** The call has this frame's controls from now on. What was talked on there before is on hold, as far as can be known. */
function begunOn(house: House, live: LiveCall, { id, at }: PageReport, from: FrameSender): Changes {
  holdsPhone(house, live, from, 'begins')
  return othersOnPhone(house, live).map((other) => {
    const now = happening(other, id, at)
    now.add({ type: 'signal', signal: { source: 'press', phase: 'held', sure: false, at } })
    return { callId: other.call.id, events: now.events }
  })
}
