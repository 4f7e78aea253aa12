import type { PausingStep } from '../../../core/step'

/** The words of the place where a conversation is tried. */
export const TRIAL = {
  title: 'Try it',
  what: 'Type or paste a conversation, or take one. Every turn goes through the same listener, rules and guard as a live call; nothing of it is kept.',
  type: 'The conversation',
  help: 'Caller: … · Agent: … · (12 s) of silence · (hang up) · (hold) · (back) · (wants to leave). A line without a name is the other one’s.',
  take: 'Or take one',
  scripts: 'Scripted calls',
  calls: 'Past calls with words',
  ownText: 'What is typed here',
  turns: 'Turn by turn',
  back: 'Back',
  next: 'Next',
  of: (n: number, all: number) => `${n} of ${all}`,
  keys: 'Arrow up and down step through.',
  both: 'What differs from the live set is marked. Left the draft, right what is live.',
  draft: 'Draft',
  live: 'Live',
  now: 'This set',
  sees: 'The agent sees',
  seesNothing: 'No cue',
  because: (words: string) => `because of “${words}”`,
  guard: 'A hang-up pressed now',
  pauses: (open: string) => `would pause once: not yet heard ${open}`,
  passes: (why: string) => `passes: ${why}`,
  paused: (open: string) => `paused once: not yet heard ${open}`,
  fired: 'Rules that fired',
  firedNone: 'None',
  firedBehind: 'behind a more urgent cue',
  heard: 'Understood',
  heardNone: 'Nothing special',
  leaving: 'Wants to leave',
  reason: 'Reason',
  steps: 'Heard so far',
  stepsNone: 'no step yet',
  silence: (seconds: number) => `${seconds} s later: time passed`,
  hangUp: 'presses hang-up',
  noWords: '(words no longer kept)',
  differs: 'differs',
  wentAway: 'A cue goes',
  first: `Agent: Good morning, how can I help?
Caller: Hi, I'd like to cancel my broadband please.
Agent: Okay, one moment.
(10 s)
Agent: That's done then. Goodbye.
(hang up)
Agent: Sorry, may I ask what made you decide?
Caller: It just got too expensive for me.
Agent: So the price went beyond what it is worth to you, is that right?
Caller: Yes, exactly.
(hang up)`,
}

export const OPEN_STEP: Record<PausingStep, string> = {
  why: 'why',
  'said-back': 'said back',
  settled: 'settled',
}
