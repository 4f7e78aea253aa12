import type { PauseWords } from '../../core/pause-words'
import type { Area, CardTerms, FrameSize } from '../../wire/topics'
import { frameOfSize } from '../frame-of-size'
import type { Surfaces } from '../surface/surface'
import { type Card, type CardAct, openCard } from './card'
import { openOnceMore } from './once-more'

const TICK = 100

/** In the top frame: the card of a frame too small for it, beside that frame. It only shows; the pause is the other frame's. */
export function createCardHost(surfaces: Surfaces, words: () => PauseWords | undefined) {
  let card: Card | undefined
  let more: { close(): void } | undefined
  let at: Area | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  const close = () => {
    clearInterval(timer)
    card?.close()
    more?.close()
    card = more = undefined
  }
  return {
    async show(terms: CardTerms, frame: FrameSize, act: (act: CardAct) => void): Promise<'on-screen' | 'not-seen'> {
      close()
      at = frameOfSize(frame) ?? { x: innerWidth / 2, y: 0, width: 0, height: 0 }
      const opened = openCard(surfaces, words(), terms, at, act)
      if (opened === 'no-room') return 'not-seen'
      card = opened
      const how = await opened.painted
      const began = performance.now()
      timer = setInterval(() => {
        const left = terms.seconds * 1000 - (performance.now() - began)
        if (left <= 0) close()
        else opened.left(left / (terms.seconds * 1000), Math.ceil(left / 1000))
      }, TICK)
      return how
    },
    onceMore(): void {
      close()
      const opened = at && openOnceMore(surfaces, words(), at)
      if (opened !== 'no-room') more = opened
    },
    close,
    isOpen: (): boolean => card !== undefined,
  }
}
