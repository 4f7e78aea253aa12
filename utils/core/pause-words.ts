import type { PausingStep } from './step'

/** What the pause card says, told to each frame with the call words: text, never markup. */
export interface PauseWords {
  title: string
  say: string
  still: string
  back: string
  end: string
  endsIn: string
  onceMore: string
  onceMoreWhy: string
  /** What has not been heard, and one sentence that would do it. */
  steps: Record<PausingStep, { missing: string; say: string }>
}

/** Plain, short, without blame. */
export const PAUSE_WORDS: PauseWords = {
  title: 'Not heard yet',
  say: 'You could say',
  still: 'The caller can still hear you',
  back: 'Back to the call',
  end: 'End now',
  endsIn: 'ends in',
  onceMore: 'Press the hang-up button once more',
  onceMoreWhy: 'This phone only believes a press of your own.',
  steps: {
    why: { missing: 'Why they want to leave', say: 'What made you decide to leave?' },
    'said-back': { missing: 'Their reason, said back to them', say: 'Let me check I heard you right: … Is that it?' },
    settled: { missing: 'How they want it settled', say: 'What would you like to happen now?' },
  },
}
