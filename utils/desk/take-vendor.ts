import type { CallSignal } from '../core/signal'
import { DROPPED, listenFor } from '../core/vendor-origins'
import { VENDORS } from '../vendors/vendors'
import type { VendorWord } from '../vendors/word'
import type { FrameSender } from '../wire/serve'
import type { Report } from '../wire/topics'
import type { Changes, House } from './desk'
import { type Happening, happening, type LiveCall } from './live-call'
import { learnFacts } from './meet-facts'
import { meetOrigins } from './meet-origins'
import { callToldOf } from './place-signal'

type VendorReport = Report & { kind: 'vendor' }

/** A message of a vendor's softphone, which may tell of several calls, and may be told by several tabs. */
export async function takeVendorMessage(house: House, report: VendorReport, from: FrameSender): Promise<Changes> {
  const { vendor, origin, data, at, dropped = {} } = report
  for (const why of DROPPED) house.tally.add(vendor, why, dropped[why])
  if (!isTheirs(report, from)) {
    house.tally.add(vendor, 'forged', 1)
    return []
  }
  const words = VENDORS[vendor].parse(data, { origin, at })
  house.tally.add(vendor, words.length > 0 ? 'understood' : 'not-understood', 1)
  const told = new Map<LiveCall, Happening>()
  for (const word of words) {
    const live = await callOf(house, word)
    if (!live) continue
    const now = told.get(live) ?? happening(live, report.id, at)
    told.set(live, now)
    meetOrigins(house, from)
    if (word.signal && isNews(live, word.signal) && mayTell(report, live, word.signal))
      now.add({ type: 'signal', signal: word.signal })
    await learnFacts(live, now, word.facts, 'vendor', house.acquaintance())
  }
  return [...told].map(([live, now]) => {
    now.add(...live.prompter.look(live.call, at))
    return { callId: live.call.id, events: now.events }
  })
}

/** The frame has looked already; the desk believes no page. HubSpot's page hears calling apps of any origin. */
const isTheirs = ({ vendor, origin }: VendorReport, from: FrameSender): boolean =>
  listenFor(origin)?.vendor === vendor || (vendor === 'hubspot' && listenFor(from.origin)?.vendor === vendor)

/** Facts without a call's key come right after the ring they belong to: the newest call, not the one that is talked on. */
async function callOf(house: House, { signal, callKey }: VendorWord): Promise<LiveCall | undefined> {
  if (signal) return callToldOf(house, signal)
  const lives = [...house.live.values()].filter(({ call }) => call.phase !== 'ended')
  if (callKey) return lives.find(({ call }) => call.keys.calls.includes(callKey))
  return lives.sort((a, b) => b.call.startedAt - a.call.startedAt)[0]
}

/** Every tab tells, and a snapshot tells every few seconds: what was said of this call already is not said again. */
function isNews({ events }: LiveCall, { callKey, phase }: CallSignal): boolean {
  const said = events.flatMap((e) =>
    e.type === 'signal' && e.signal.source === 'vendor' && e.signal.callKey === callKey ? [e.signal.phase] : [],
  )
  return phase === 'ringing' ? said.length === 0 : said.at(-1) !== phase
}

/** Who knows only that it stopped ringing ends what rings, and nothing that was answered meanwhile. */
const mayTell = ({ vendor }: VendorReport, { call }: LiveCall, { phase }: CallSignal): boolean =>
  phase !== 'ended' || VENDORS[vendor].hasEnded || call.phase === 'ringing'
