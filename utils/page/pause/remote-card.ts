import type { CardTerms, FrameWord } from '../../wire/topics'
import type { Card } from './card'

/** Says a word to the top frame, through the desk. */
export type ToTop = (word: FrameWord) => Promise<'done' | 'refused'>

/** A frame too small for the card has it shown in the top frame. If that fails, it counts as not seen, and the press goes through. */
export function remoteCard(toTop: ToTop, card: CardTerms): Card {
  const frame = { width: innerWidth, height: innerHeight }
  const shown = toTop({ say: 'card-show', card, frame })
  return {
    painted: shown.then((how) => (how === 'done' ? 'on-screen' : 'not-seen')),
    // The top frame counts down by its own clock.
    left: () => undefined,
    close: () => void toTop({ say: 'card-close' }),
  }
}

export function remoteOnceMore(toTop: ToTop): { close(): void } {
  void toTop({ say: 'card-once-more' })
  return { close: () => void toTop({ say: 'card-close' }) }
}
