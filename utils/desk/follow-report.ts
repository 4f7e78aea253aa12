import type { PressedThere } from '../core/event'
import type { CallSignal } from '../core/signal'
import { placeOf } from '../core/site-knowledge'
import type { FrameSender } from '../wire/serve'
import type { Report } from '../wire/topics'
import type { House } from './desk'
import { hearLines } from './hear-lines'
import type { Happening, LiveCall } from './live-call'
import { learnFacts, meetRecordOnScreen } from './meet-facts'
import { meetOrigins } from './meet-origins'
import { callOfPhone, holdsPhone } from './phone-of-call'
import { meaningOf } from './presses'
import { queueOfPanel } from './queue-of-panel'
import { factsOfPanel, factsOfPhone, factsOnScreen, factTyped } from './read-facts'
import type { PageReport } from './take-report'

export interface ReportRead {
  report: PageReport
  from: FrameSender
  /** The press began this call: what it says was read before there was one. */
  begins: CallSignal | undefined
}

/** What a page's report means for the call it is of. */
export async function followReport(
  house: House,
  live: LiveCall,
  now: Happening,
  { report, from, begins }: ReportRead,
): Promise<void> {
  switch (report.kind) {
    case 'press':
      return followPress(house, live, now, { report, from, begins })
    case 'pause-choice':
      return now.add({ type: 'pause-choice', choice: report.choice })
    case 'state': {
      const signal: CallSignal = { source: 'page', phase: report.says, sure: report.sure, at: report.at }
      if (report.says === 'connected' && report.sure) holdsPhone(house, live, from, 'shows')
      return now.add({ type: 'signal', signal })
    }
    case 'words':
      live.wordsFrom = hostOf(from.url)
      answeredByWords(live, now, report)
      return hearLines(house, live, now, report.lines)
    case 'record': {
      // Any page may say that it shows the caller: only the one with the call's controls is believed.
      const ofCaller = callOfPhone(house, from) === live ? factsOfPhone(report.pairs, house.ports.terms()) : []
      await learnFacts(live, now, ofCaller, 'ringing-panel', house.acquaintance())
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

/** Somebody speaks on a call that still rang out. It may be an answering machine: a guess. */
function answeredByWords({ call }: LiveCall, now: Happening, { lines }: Report & { kind: 'words' }): void {
  if (call.phase !== 'ringing' || call.direction !== 'outbound') return
  if (lines.some(({ speaker, final }) => speaker === 'caller' && final))
    now.add({ type: 'signal', signal: { source: 'page', phase: 'connected', sure: false, at: now.at } })
}

async function followPress(
  house: House,
  live: LiveCall,
  now: Happening,
  { report, from, begins }: ReportRead & { report: { kind: 'press' } },
): Promise<void> {
  meetOrigins(house, from)
  if (report.outcome && report.control.kind === 'hang-up')
    now.add({ type: 'press', outcome: report.outcome, why: report.why ?? report.control.why })
  if (report.outcome === 'paused') return
  const means = begins ? ({ is: 'signal', signal: begins } as const) : meaningOf(report.control, live.call, report.at)
  if (means.is === 'ask-hang-up') {
    const control = report.like && pressedThere(from, report.like)
    now.add({ type: 'was-that-hang-up', answer: 'ask', ...(control && { control }) })
  }
  if (means.is === 'signal')
    now.add({ type: 'signal', signal: { ...means.signal, ...(report.panel && queueOfPanel(report.panel)) } })
  if (report.panel && (report.control.kind === 'answer' || report.control.kind === 'dial'))
    await learnFacts(live, now, factsOfPanel(report.panel, house.ports.terms()), 'ringing-panel', house.acquaintance())
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : undefined)

function pressedThere({ url }: FrameSender, like: PressedThere['like']): PressedThere | undefined {
  if (!URL.canParse(url)) return undefined
  const at = new URL(url)
  return { host: at.hostname, like, on: placeOf(at) }
}
