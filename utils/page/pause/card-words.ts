import type { PausingStep } from '../../core/step'

/** Plain, short, without blame: what has not been heard, and one sentence that would do it. */
export const STEP_WORDS: Record<PausingStep, { missing: string; say: string }> = {
  why: { missing: 'Why they want to leave', say: 'What made you decide to leave?' },
  'said-back': { missing: 'Their reason, said back to them', say: 'Let me check I heard you right: … Is that it?' },
  settled: { missing: 'How they want it settled', say: 'What would you like to happen now?' },
}

export const WORDS = {
  title: 'Not heard yet',
  say: 'You could say',
  still: 'The caller can still hear you',
  back: 'Back to the call',
  end: 'End now',
  endsIn: 'ends in',
  onceMore: 'Press the hang-up button once more',
  onceMoreWhy: 'This phone only believes a press of your own.',
}
