import type { CallId } from '../core/ids'
import type { LiveTerms, PageAnswer, PageTopic, PageTopics, ReportBody, ToPage } from '../wire/topics'
import { createCallWatch } from './call/call-watch'
import type { CallState } from './controls/description'
import { ancestry } from './controls/elements'
import { createJudge, type Judge } from './controls/judge'
import { judgesPaths, NO_CONTROL } from './controls/judge-path'
import type { LiveSide, Share } from './guard/share'
import type { ControlsAt } from './overlay/overlay-host'
import { createPauseDesk } from './pause/pause-desk'
import { createSurfaces, type Taken } from './surface/surface'

export interface LivePorts {
  share: Share
  alive(): boolean
  ask<T extends PageTopic>(topic: T, body: PageTopics[T]['ask']): Promise<PageAnswer<T>>
  report(body: ReportBody): void
}

/** Elements of a path that was not pressed but found. */
const PATH = 14
/** Places of call controls: two phones, each folded and unfolded. */
const KEPT = 4
/** px; a smaller frame shows no words and takes none, so it needs no assist part. */
const SHOWS = { width: 120, height: 24 }

/**
 * The live part of one frame, there only while a call lives: it judges presses, holds one when the law says so, and tells when the
 * call connected and ended. With the signal all of it is gone.
 */
export function startLive(ports: LivePorts, signal: AbortSignal, leave: () => void) {
  const { share, alive, ask, report } = ports
  const isTop = window === top
  const surfaces = createSurfaces()
  let controlsAt: readonly ControlsAt[] = []
  let terms: LiveTerms | undefined
  let judgeIt: Judge = () => NO_CONTROL

  const judgePath = judgesPaths(
    (control, state) => judgeIt(control, state),
    (path) => share.site?.kindOf(path),
  )
  const callState = () => stateOf(share, terms)
  const judge = (path: readonly Element[]) => judgePath(path, callState())
  const say = async (word: PageTopics['relay']['ask']['word'], to: 'top' | number) =>
    (await ask('relay', { to, word })).ok ? 'done' : 'refused'

  /** The call on which this frame has shown call controls. */
  let shownOn: CallId | undefined
  const callControls = () => (terms && shownOn === terms.callId ? 'shown' : 'none-shown')
  const pause = createPauseDesk(
    { share, surfaces, terms: () => terms, judge, callControls, report, say, alive },
    signal,
  )
  const watch = createCallWatch(
    {
      callState,
      ringsOut: () => terms?.ringsOut === true && callState() === 'ringing',
      report,
      controlsAt(area) {
        shownOn = terms?.callId
        void say({ say: 'controls-at', frame: { width: innerWidth, height: innerHeight }, area }, 'top')
      },
      letGo: pause.letGo,
      judge: judgePath,
      rootOf: (host) => share.guard?.rootOf(host),
      known: () => share.site?.find('hang-up'),
      moment(when) {
        void getAssist()
        share.assist?.look(when)
      },
    },
    signal,
  )
  signal.addEventListener('abort', surfaces.closeAll)

  /** A worker that is just starting says nothing: asked again. One that knows of no call has no use for us. */
  const meet = async (waits = [300, 1_500, 6_000]): Promise<void> => {
    if (signal.aborted) return
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
    if (!another) return
    judgeIt = createJudge(told.callWords)
    share.site?.begin(told.known)
    watch.begin(told.callWords.states)
    if (share.assist) share.assist.begin(told)
    else void getAssist()
  }
  let asking = false
  const getAssist = async () => {
    const shows = isTop || (innerWidth >= SHOWS.width && innerHeight >= SHOWS.height)
    if (share.assist || !terms || asking || !shows) return
    asking = true
    await ask('assist', {})
    asking = false
  }
  addEventListener('resize', getAssist, { signal })

  /** A key of the page's own that hangs up is a press of its hang-up button. */
  const byKey = (event: KeyboardEvent, control: Element) =>
    side.decide({ event, path: ancestry(control, PATH), begins: event.repeat ? 'repeat' : 'gesture' }) === 'held'

  const taken = new Set<string>()
  const key = (event: KeyboardEvent): Taken => {
    if (event.type === 'keyup') return taken.delete(event.code) ? 'hide' : 'not-ours'
    const hangUp = event.type === 'keydown' && share.site?.keyKind(event) === 'hang-up' && share.site.find('hang-up')
    const isFillKey = event.altKey && !event.ctrlKey && !event.metaKey && event.code === terms?.fillKey
    const ours =
      pause.key(event) === 'taken' || (isFillKey && share.assist?.key() === 'taken') || (hangUp && byKey(event, hangUp))
    if (ours) taken.add(event.code)
    return ours ? 'hide' : 'not-ours'
  }

  const side: LiveSide = {
    takes(event) {
      share.assist?.sense(event)
      const pressed = surfaces.takes(event)
      return pressed === 'not-ours' && event instanceof KeyboardEvent ? key(event) : pressed
    },
    decide(pressed) {
      if (!terms || callState() === 'ended') return 'not-yet'
      const fate = pause.decide(pressed)
      if (fate === 'passed') look(pressed.path)
      return fate
    },
    restOfHeld: pause.rest,
    snapshotChanged() {
      pause.callChanged()
      look()
      // Before the terms are there, the desk has just been asked.
      if (terms && share.snapshot && share.snapshot.callId !== terms.callId) void meet()
    },
    forAssist: { surfaces, terms: () => terms, ask, report, controlsAt: () => controlsAt },
    stop: leave,
  }
  const look = (pressed?: readonly Element[]) => {
    watch.look(pressed)
    share.assist?.look('call')
  }
  void meet()
  // Back from the cache: the call may have ended, or be another, and nobody could tell us.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void meet(), { signal })

  const heard = (message: ToPage): object | Promise<object> | undefined => {
    if (message.topic !== 'relay') return share.assist?.heard(message)
    if (message.word.say === 'controls-at') {
      controlsAt = [...controlsAt, message.word].slice(-KEPT)
      share.assist?.heard(message)
    }
    return pause
      .hear(message.word, message.from)
      .then((done) => (done === 'done' ? { ok: true } : { ok: false, refused: 'not-shown' }))
  }
  return { side, heard }
}

/** What the judge may rest on: a snapshot that says *not connected* is a call that rings. */
function stateOf({ snapshot }: Share, terms: LiveTerms | undefined): CallState {
  if (!snapshot) return terms ? 'ended' : 'idle'
  const why = snapshot.verdict.say === 'pass' && snapshot.verdict.why
  return why === 'call-over' ? 'ended' : why === 'not-connected' ? 'ringing' : 'active'
}
