import type { Act } from '../../core/heard'
import { mayBeRemoved } from '../../core/reason'
import type { Memory } from './memory'
import type { Reading } from './turn'

/** In words: a wish and its reason, spoken in one breath. */
const NEAR_BY = 20
const BESIDE = 10

/** Plain words; words that point at something, by what they point at; weak words in a second turn are plain enough. */
export function hearLeaving(turn: Reading, memory: Memory): Memory['leaving'] | undefined {
  const near = aboutIn(turn) ?? memory.topic
  const because = turn.find('reason') !== undefined
  const spokenOf = memory.leaving !== 'no' || memory.asked?.has('leaving') === true
  const pointing = turn.cue('close-it')
  if (pointing && (near !== 'thing' || because)) {
    const plain = near === 'service' || (near !== 'thing' && (because || spokenOf))
    turn.hear({ act: 'leaving' }, plain ? 'sure' : 'maybe', pointing)
  }
  const dropped = turn.cue('drop-it')
  if (dropped && near !== 'thing' && (near === 'service' || spokenOf)) turn.hear({ act: 'leaving' }, 'sure', dropped)
  const open = turn.cue('wants-to-cancel')
  if (open && near !== 'thing') turn.hear({ act: 'leaving' }, near === 'service' || because ? 'sure' : 'maybe', open)
  const something = turn.cue('close-something')
  if (something) turn.hear({ act: 'leaving' }, 'maybe', something)
  const verbless = turn.cue('lost-verb')
  if (verbless) turn.hear({ act: 'leaving' }, because || turn.find('complaint') ? 'sure' : 'maybe', verbless)
  const enough = turn.cue('had-enough')
  if (enough) turn.hear({ act: 'leaving' }, because ? 'sure' : 'maybe', enough)
  const unneeded = turn.cue('no-need')
  if (unneeded && near !== 'thing' && !memory.asked?.has('offer'))
    turn.hear({ act: 'leaving' }, because || spokenOf ? 'sure' : 'maybe', unneeded)
  const yes = turn.cue('yes')
  if (yes && memory.asked?.has('leaving') && near !== 'thing') turn.hear({ act: 'leaving' }, 'sure', yes)
  const out = turn.cue('wants-out')
  if (out && isOfService(turn)) turn.hear({ act: 'leaving' }, 'sure', out)
  const said = turn.find('leaving')
  if (said?.sure === 'maybe' && memory.leaving === 'maybe') turn.hear({ act: 'leaving' }, 'sure', said.words)
  return turn.find('leaving')?.sure
}

/** "I want rid": of the service, if a reason for leaving one is told in the same breath and no other thing is. */
function isOfService(turn: Reading): boolean {
  if (turn.near('wants-out', BESIDE, 'sentence').some((says) => 'cue' in says && says.cue === 'about-thing'))
    return false
  const because = turn.near('wants-out', NEAR_BY).some((says) => 'act' in says && isRemovable(says))
  return because || aboutIn(turn) === 'service'
}
const isRemovable = (act: Act): boolean => act.act === 'reason' && mayBeRemoved(act.reason)

/** A payment spoken of in the same breath is what "it" means, wherever the account stands. */
export function aboutIn(turn: Reading): 'service' | 'thing' | undefined {
  if (turn.cue('about-thing')) return 'thing'
  return turn.cue('about-service') === undefined ? undefined : 'service'
}
