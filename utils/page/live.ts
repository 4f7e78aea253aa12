import type { ControlJudged } from '../core/control'
import type {
  FieldDescription,
  LabelledText,
  LiveTerms,
  PageAnswer,
  PageTopic,
  PageTopics,
  ReportBody,
  ToPage,
} from '../wire/topics'
import { createCallWatch } from './call/call-watch'
import { describeControl } from './controls/describe'
import type { CallState } from './controls/description'
import { controlIn } from './controls/elements'
import { judgeControl } from './controls/judge'
import { createFill } from './fill/fill'
import type { Fillable } from './fill/fillable'
import { createFocusSense } from './fill/who-focused'
import type { LiveSide, Share } from './guard/share'
import { createOverlayHost } from './overlay/overlay-host'
import { createPauseDesk } from './pause/pause-desk'
import { createSurfaces, type Taken } from './surface/surface'

export interface LivePorts {
  share: Share
  alive(): boolean
  ask<T extends PageTopic>(topic: T, body: PageTopics[T]['ask']): Promise<PageAnswer<T>>
  report(body: ReportBody): void
  overlayUrl: string
  readRecord(): LabelledText[]
  describeField(field: Fillable): Omit<FieldDescription, 'focusedBy' | 'visible'>
}

/** Elements within; a press on the page itself is not read through. */
const LARGEST = 200

/**
 * The live part of one frame, there only while a call lives: it judges presses, holds one when the law says so, hears captions,
 * reads records, offers to fill, and stands the overlay in top frames. With the signal all of it is gone.
 */
export function startLive(ports: LivePorts, signal: AbortSignal, leave: () => void) {
  const { share, alive, ask, report } = ports
  const isTop = window === top
  const surfaces = createSurfaces()
  const sense = createFocusSense()
  let terms: LiveTerms | undefined

  const judge = (path: readonly Element[]): ControlJudged => {
    const control = controlIn(path)
    const isOne = control && control.getElementsByTagName('*').length <= LARGEST
    const seen = isOne ? describeControl(path) : undefined
    return seen ? judgeControl(seen, callState(share, terms)) : { kind: 'none', sure: 'sure', why: 'no control' }
  }
  const say = async (word: PageTopics['relay']['ask']['word'], to: 'top' | number) =>
    (await ask('relay', { to, word })).ok ? 'done' : 'refused'

  const pause = createPauseDesk({ share, surfaces, terms: () => terms, judge, report, say, alive }, signal)
  const overlay = createOverlayHost(ports.overlayUrl, surfaces, signal)
  const watch = createCallWatch(
    {
      ringing: () => callState(share, terms) === 'ringing',
      report,
      say,
      letGo: pause.letGo,
      readRecord: ports.readRecord,
    },
    signal,
  )
  const fill = createFill(
    {
      surfaces,
      sense,
      describe: ports.describeField,
      ask: async (field) => {
        const answer = await ask('fill-ask', { field })
        return answer.ok ? answer.offer : { offer: 'none' }
      },
      take: async (field) => {
        const answer = await ask('fill-take', { field })
        return answer.ok ? answer.value : undefined
      },
      report,
      keys: () => `Alt+${terms?.fillKey.replace('Key', '')}`,
    },
    signal,
  )
  signal.addEventListener('abort', surfaces.closeAll)

  /** A worker that is just starting says nothing: asked again. One that knows of no call has no use for us. */
  const meet = async (waits = [300, 1_500, 6_000]): Promise<void> => {
    const answer = await ask('hello', { frame: isTop ? 'top' : 'inner' })
    if (signal.aborted) return
    if (answer.ok) return begin(answer.terms)
    const [wait, ...later] = waits
    if (answer.refused === 'no-call' || wait === undefined) return leave()
    setTimeout(() => void meet(later), wait)
  }
  const begin = (told: LiveTerms) => {
    const another = terms?.callId !== told.callId
    terms = told
    if (told.overlay && isTop) overlay.open(told.overlay)
    if (another) watch.begin(told.callIs)
  }

  const taken = new Set<string>()
  const key = (event: KeyboardEvent): Taken => {
    if (event.type === 'keyup') return taken.delete(event.code) ? 'hide' : 'not-ours'
    const isFillKey = event.altKey && !event.ctrlKey && !event.metaKey && event.code === terms?.fillKey
    const ours = pause.key(event) === 'taken' || (isFillKey && fill.key() === 'taken')
    if (ours) taken.add(event.code)
    return ours ? 'hide' : 'not-ours'
  }

  const side: LiveSide = {
    takes(event) {
      sense.hear(event)
      const pressed = surfaces.takes(event)
      return pressed === 'not-ours' && event instanceof KeyboardEvent ? key(event) : pressed
    },
    decide(pressed) {
      const fate = pause.decide(pressed)
      if (fate === 'passed') watch.look(pressed.path)
      return fate
    },
    restOfHeld: pause.rest,
    snapshotChanged() {
      pause.callChanged()
      watch.look()
      if (share.snapshot && share.snapshot.callId !== terms?.callId) void meet()
    },
    stop: leave,
  }
  void meet()
  // Back from the cache: the call may have ended, or be another, and nobody could tell us.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void meet(), { signal })

  const heard = async (message: ToPage): Promise<object | undefined> => {
    switch (message.topic) {
      case 'relay':
        if (message.word.say === 'controls-at') overlay.keepFree(message.word)
        return (await pause.hear(message.word, message.from)) === 'done'
          ? { ok: true }
          : { ok: false, refused: 'not-shown' }
      case 'insert-note': {
        const done = fill.insertNote(message.text)
        return done === 'written' ? { ok: true } : { ok: false, refused: done }
      }
      default:
        return overlay.hear(message)
    }
  }
  return { side, heard }
}

/** What the judge may rest on: a snapshot that says *not connected* is a call that rings. */
function callState({ snapshot }: Share, terms: LiveTerms | undefined): CallState {
  if (!snapshot) return terms ? 'ended' : 'idle'
  return snapshot.verdict.say === 'pass' && snapshot.verdict.why === 'not-connected' ? 'ringing' : 'active'
}
