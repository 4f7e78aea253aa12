import type { ControlJudged } from '../../core/control'
import type { CallId } from '../../core/ids'
import type { FrameWord, LiveTerms, ReportBody } from '../../wire/topics'
import type { Share } from '../guard/share'
import { placeBeside } from '../surface/place'
import type { Surfaces } from '../surface/surface'
import { type Card, type CardAct, openCard } from './card'
import { createCardHost } from './card-host'
import { carryOut } from './carry-out'
import { areaOf, controlOf } from './control'
import { createDecider, type DecidePorts } from './decide'
import { cardKey } from './keys'
import { openOnceMore } from './once-more'
import { createPause } from './pause'
import { remoteCard, remoteOnceMore } from './remote-card'

export interface PauseDeskPorts {
  share: Share
  surfaces: Surfaces
  terms(): Pick<LiveTerms, 'bootId' | 'callId' | 'callWords'> | undefined
  judge(path: readonly Element[]): ControlJudged
  callControls: DecidePorts['callControls']
  report(body: ReportBody): void
  say(word: FrameWord, to: 'top' | number): Promise<'done' | 'refused'>
  alive(): boolean
}

/** px of the compact card; a frame with no room even for this asks the top one. */
const COMPACT = { width: 212, height: 84 }
/** ms the ring stays around a hang-up that is not pressed. */
const ONCE_MORE = 15_000
/** ms for which a hang-up going away is taken for the agent's doing. */
const LET_GO = 4_000

/** Everything of a pause in one frame: the law's answers to presses, the card here or for another frame, its keys, and the way out. */
export function createPauseDesk(
  { share, surfaces, terms, judge, callControls, report, say, alive }: PauseDeskPorts,
  signal: AbortSignal,
) {
  const toTop = (word: FrameWord) => say(word, 'top')
  const words = () => terms()?.callWords.card
  const host = createCardHost(surfaces, words)
  let guest: number | undefined
  let pausedCall: CallId | undefined
  let ring: { close(): void } | undefined
  let ringTimer: ReturnType<typeof setTimeout> | undefined

  const callIsOver = () => share.snapshot?.callId !== pausedCall || isOver(share.snapshot)
  const hangUpAt = ({ x, y }: { x: number; y: number }) => {
    const path = share.guard?.pathAt(x, y) ?? []
    return path.length > 0 && judge(path).kind === 'hang-up' ? path : undefined
  }
  let letGoAt = Number.NEGATIVE_INFINITY
  const closeRing = () => {
    clearTimeout(ringTimer)
    ring?.close()
    ring = undefined
  }
  const askOnceMore = (control: ReturnType<typeof areaOf>) => {
    if (signal.aborted) return
    closeRing()
    const here = openOnceMore(surfaces, words(), control)
    ring = here === 'no-room' ? remoteOnceMore(toTop) : here
    ringTimer = setTimeout(closeRing, ONCE_MORE)
  }

  const pause = createPause(
    {
      share,
      alive,
      report,
      openCard(card, control, act): Card {
        pausedCall = share.snapshot?.callId
        const here = openCard(surfaces, words(), card, control, act)
        return here === 'no-room' ? remoteCard(toTop, card) : here
      },
      carryOut(held) {
        letGoAt = performance.now()
        void carryOut(held, { hangUpAt, callIsOver, askOnceMore })
      },
    },
    signal,
  )
  const room = (path: readonly Element[]) =>
    window !== top || placeBeside(areaOf(controlOf(path)), COMPACT, { width: innerWidth, height: innerHeight })
      ? 'can-show'
      : 'no-room'

  const choose = (act: CardAct) => {
    if (!host.isOpen() || guest === undefined) return pause.settle(act)
    host.close()
    void say({ say: 'card-choice', choice: act }, guest)
  }
  signal.addEventListener('abort', () => {
    closeRing()
    host.close()
  })

  const passed = () => {
    letGoAt = performance.now()
    closeRing()
  }

  return {
    decide: createDecider({ share, terms, judge, report, callControls, room, pause, passed }),
    letGo: () => performance.now() - letGoAt < LET_GO,
    rest: pause.rest,
    key(event: KeyboardEvent): 'taken' | 'not-ours' {
      const act = pause.answerable() || host.isOpen() ? cardKey(event) : undefined
      if (!act) return 'not-ours'
      choose(act)
      return 'taken'
    },
    /** The desk's snapshot changed: a call that is over needs no card. */
    callChanged(): void {
      if (pausedCall === undefined || !callIsOver()) return
      pause.settle('call-over')
      closeRing()
      pausedCall = undefined
    },
    /** Another frame of this tab speaks. */
    async hear(word: FrameWord, from: number): Promise<'done' | 'refused'> {
      if (word.say === 'card-choice') pause.settle(word.choice)
      if (word.say === 'card-close') host.close()
      if (word.say === 'card-once-more') host.onceMore()
      if (word.say !== 'card-show') return 'done'
      guest = from
      return (await host.show(word.card, word.frame, choose)) === 'on-screen' ? 'done' : 'refused'
    },
  }
}

const isOver = (snapshot: Share['snapshot']) =>
  !snapshot || (snapshot.verdict.say === 'pass' && snapshot.verdict.why === 'call-over')
