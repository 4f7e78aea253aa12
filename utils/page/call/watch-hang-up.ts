import type { StateSaid } from '../../core/call-words'
import { ancestry, type RootOf } from '../controls/elements'
import { findHangUp } from '../controls/find-hang-up'
import type { PathJudge } from '../controls/judge-path'
import { rings } from '../controls/rings'
import { smallPanelOf } from '../controls/small-panel'
import { isUsable } from '../pause/control'
import { clockIn } from './clock'
import type { StateReader } from './state-text'

export interface HangUpSays {
  /** `sure`: the page says it in words, or the agent had just let the hang-up through. */
  state(says: Exclude<StateSaid, 'ringing'>, sure: boolean, from: string): void
  /** It is there, or has another place. */
  found(control: Element): void
  /** Whether the agent has just pressed it, and the press passed. */
  letGo(): boolean
  /** Placed by the agent, and answered by nobody yet. */
  ringsOut(): boolean
  judge: PathJudge
  rootOf: RootOf
  stateSaid: StateReader
  /** Where site data or the agent says it is. */
  known(): Element | undefined
}

/** ms: a softphone that draws its button anew every second is not ending calls. */
const REDRAWN_WITHIN = 500
/** ms without a word of it: the agent may only have folded the phone away. */
const FOLDED_AWAY = 2_500
/** ms: what shows no clock, and was folded away longer, is the next call when it is back. */
const FOLDED_LONG = 60_000
const LEVELS = 14

/**
 * Watches the known hang-up control's going away: of the document only its panel, and the direct children and attributes of what
 * the panel stands in. A mutation costs one look at the control; a tab in the background works as well. Gone without a word of an end
 * it may only be folded away: the end is a guess, and the call goes on when the control is there again.
 */
export function watchHangUp(control: Element, says: HangUpSays, signal: AbortSignal): { look(): void } {
  let known = control
  let panel = smallPanelOf(control)
  let last: StateSaid | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  let looking = false
  let clock: number | undefined
  let goneAt = 0
  let over: 'no' | 'guessed' | 'surely' = 'no'

  const find = () =>
    says.known() ?? findHangUp(panel.isConnected ? panel : document.documentElement, says.rootOf, says.judge)
  const said = () => says.stateSaid(panel.isConnected ? panel : document.documentElement)

  const counts = () => {
    const before = clock
    clock = clockIn(panel) ?? clock
    return before !== undefined && clock !== undefined && clock > before
  }

  const look = () => {
    looking = false
    if (signal.aborted || over === 'surely') return
    if (over === 'guessed') {
      leaving ??= setTimeout(goesOn, REDRAWN_WITHIN)
      return
    }
    const text = said()
    if (text && text !== last && text !== 'ended' && text !== 'ringing')
      says.state(text, true, `the phone says “${text}”`)
    last = text ?? last
    if (counts() && says.ringsOut() && text !== 'ringing' && last !== 'connected') {
      last = 'connected'
      says.state(last, true, 'a clock counts')
    }
    if (isHangUp(known, says.judge)) {
      clearTimeout(leaving)
      leaving = undefined
    } else if (text === 'ended') gone()
    else leaving ??= setTimeout(gone, says.letGo() ? REDRAWN_WITHIN : FOLDED_AWAY)
  }

  const gone = () => {
    clearTimeout(leaving)
    leaving = undefined
    if (signal.aborted || isHangUp(known, says.judge)) return
    const other = find()
    if (other) return follow(other)
    const inWords = said() === 'ended'
    const sure = inWords || says.letGo()
    over = sure ? 'surely' : 'guessed'
    goneAt = Date.now()
    if (sure) watch.disconnect()
    says.state('ended', sure, inWords ? 'the phone says the call ended' : 'the hang-up button went away')
  }

  const goesOn = () => {
    leaving = undefined
    if (signal.aborted) return
    const shown = isHangUp(known, says.judge) ? known : find()
    if (!shown || !isSameCall(smallPanelOf(shown))) return
    over = 'no'
    says.state('connected', true, 'the hang-up button is back')
    follow(shown)
  }

  /** Not the next one, that rings or has a clock of its own. */
  const isSameCall = (around: Element) => {
    const text = says.stateSaid(around)
    const at = clockIn(around)
    const isNext = at === undefined ? Date.now() - goneAt > FOLDED_LONG : at < (clock ?? 0)
    return text !== 'ended' && text !== 'ringing' && !isNext && !rings(around, says.judge)
  }

  const watch = new MutationObserver(() => {
    if (looking) return
    looking = true
    queueMicrotask(look)
  })

  const follow = (next: Element) => {
    known = next
    panel = smallPanelOf(next)
    watch.disconnect()
    watch.observe(panel, { childList: true, subtree: true, attributes: true, characterData: true })
    for (const around of ancestry(panel, LEVELS).slice(1)) watch.observe(around, { childList: true, attributes: true })
    says.found(next)
    look()
  }

  signal.addEventListener('abort', () => {
    watch.disconnect()
    clearTimeout(leaving)
  })
  follow(control)
  return { look }
}

/** Judged as on a call that lives, whatever the desk knows of it by now: one button may dial, decline and hang up in turn. */
const isHangUp = (control: Element, judge: PathJudge): boolean =>
  isUsable(control) && judge(ancestry(control, LEVELS), 'active').kind === 'hang-up'
