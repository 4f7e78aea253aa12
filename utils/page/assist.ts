import type { EventId } from '../core/ids'
import type {
  CaptionLine,
  LabelledText,
  LiveTerms,
  PageAnswer,
  PageTopic,
  PageTopics,
  ReportBody,
} from '../wire/topics'
import { watchCaptions } from './captions/watch-captions'
import { createFill, type Described } from './fill/fill'
import type { Fillable } from './fill/fillable'
import { createFocusSense } from './fill/who-focused'
import type { AssistSide } from './guard/share'
import { type ControlsAt, createOverlayHost } from './overlay/overlay-host'
import { watchRecord } from './record/watch-record'
import type { KnownPage } from './sites/known-page'
import { afterFrame } from './surface/after-frame'
import type { Surfaces } from './surface/surface'
import { onTyped } from './watch/typed'

/** What the live part of the frame gives: it has the word with the desk, and the screen. */
export interface AssistPorts {
  surfaces: Surfaces
  terms(): LiveTerms | undefined
  ask<T extends PageTopic>(topic: T, body: PageTopics[T]['ask']): Promise<PageAnswer<T>>
  report(body: ReportBody): void
  /** Where call controls are, as far as this tab's frames have said. */
  controlsAt(): readonly ControlsAt[]
}

/** What only this part knows how to do. */
export interface AssistTools {
  overlayUrl: string
  readRecord(): LabelledText[]
  describeField(field: Fillable): Described
  known(): KnownPage | undefined
}

/**
 * All that assists the agent in one frame besides the press: it hears captions, reads records and searches, offers to fill a field,
 * and stands the overlay in a top frame. With the signal all of it is gone.
 */
export function startAssist(
  { surfaces, terms, ask, report, controlsAt }: AssistPorts,
  { overlayUrl, readRecord, describeField, known }: AssistTools,
  signal: AbortSignal,
): Omit<AssistSide, 'stop'> {
  let ending = new AbortController()
  let look: AssistSide['look'] = () => undefined
  let noted: EventId | undefined
  const sense = createFocusSense()
  const overlay = createOverlayHost(overlayUrl, surfaces, signal)
  const fill = createFill(
    {
      surfaces,
      sense,
      describe: describeField,
      ask: async (field) => {
        const answer = await ask('fill-ask', { field })
        return answer.ok ? answer.offer : { offer: 'none' }
      },
      take: async (field) => {
        const answer = await ask('fill-take', { field })
        return answer.ok ? answer.value : undefined
      },
      report,
      keys: () => `Alt+${terms()?.fillKey.replace('Key', '')}`,
    },
    signal,
  )

  return {
    begin(told) {
      const { overlay: stands } = told
      if (stands && window === top) afterFrame(() => overlay.open(stands, controlsAt()), signal)
      ending.abort()
      ending = new AbortController()
      const call = AbortSignal.any([signal, ending.signal])
      const says = (lines: CaptionLine[]) => report({ kind: 'words', lines })
      const captions = watchCaptions(told.callIs, () => known()?.captions(), says, call)
      const record = watchRecord({ readRecord, known, report })
      onTyped((text) => report({ kind: 'typed', text }), call)
      look = (why) => {
        // Its own timers look early enough; to look through a large page for a pane takes long.
        if (why !== 'early') captions.look()
        if (why !== 'call') record.look(why)
      }
      if (document.readyState !== 'loading') look('settled')
      if (told.known.taught.length > 0) tellHealth(known, report, call)
    },
    sense: sense.hear,
    key: fill.key,
    look: (why) => look(why),
    heard(message) {
      if (message.topic === 'relay' && message.word.say === 'controls-at') overlay.keepFree(message.word)
      if (message.topic !== 'insert-note') return overlay.hear(message)
      const done = message.act === noted ? 'written' : fill.insertNote(message.text)
      if (done === 'written') noted = message.act
      return done === 'written' ? { ok: true } : { ok: false, refused: done }
    },
  }
}

/** ms into a call by which a page shows what it shows of one. */
const SHOWN_BY = 12_000

/** Once a call: what was taught of this page, found on it or not. */
function tellHealth(known: AssistTools['known'], report: AssistPorts['report'], signal: AbortSignal): void {
  const timer = setTimeout(() => {
    const health = known()?.health()
    if (health && health.found.length + health.missed.length > 0) report({ kind: 'site', ...health })
  }, SHOWN_BY)
  signal.addEventListener('abort', () => clearTimeout(timer))
}
