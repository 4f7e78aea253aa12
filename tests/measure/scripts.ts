import { basename, join } from 'node:path'
import type { Call } from '../../utils/core/call'
import type { AgentMark } from '../../utils/core/event'
import { openSteps } from '../../utils/core/guard'
import type { Speaker } from '../../utils/core/heard'
import type { Reason, Release } from '../../utils/core/reason'
import { connectedAt, type Happened } from '../../utils/core/replayed'
import { seconds } from '../../utils/core/time'
import { replay } from '../../utils/desk/replay'
import { createListener } from '../../utils/language/listen/listener'
import { SILENT } from '../../utils/language/listen/sayings'
import { TONGUES } from '../../utils/language/listen/tongues'
import { compileRules } from '../../utils/language/rules/compile'
import { filesIn, readLines } from './files'
import type { Noise } from './noise'

/** One line of calls/*.jsonl; `at` in seconds. */
export interface ScriptedCall {
  id: string
  lang: string
  trade: string
  turns: (
    | { at: number; speaker: Speaker; text: string }
    | { at: number; mark: AgentMark }
    | { at: number; press: 'hangup'; expect: 'pause' | 'pass' }
  )[]
  truth: { leaving: boolean; reason: Reason | null; saveable: boolean; release: Release | null }
}

export interface ScriptsResult {
  calls: number
  presses: { right: number; of: number }
  /** A press that was held though it should have passed; on a call with a release this must be 0. */
  falsePauses: { onReleases: number; other: number }
  missedPauses: { missed: number; of: number }
  /** From the last word of what released to the guard being off: a turn moves the call when it is final. */
  releases: { heard: number; of: number; secondsP50: number; secondsMax: number }
  reasons: { right: number; of: number }
  steps: { right: number; of: number }
  wrong: string[]
}

const POLICY = { mode: 'pause', pauseSeconds: 8 } as const
const NO_RULES = compileRules([], 'en')
/** Ordinary talk; tells from a script's words when in a turn something was said. */
const WORDS_PER_SECOND = 2.7

export interface ScriptsMeasured extends ScriptsResult {
  /** The same by the first word of the file's name, as far as there is more than one. */
  parts: Record<string, ScriptsResult>
}

/**
 * Scripted calls, all and by file: the phrases were written with `dev-*` before their eyes; `aside-*` were looked at after
 * they had been measured once; `fresh-*` were written when the phrases were done.
 */
export function measureScripts(dir: string, noise: Noise): ScriptsMeasured | undefined {
  const parts = readScripts(dir)
  const calls = Object.values(parts).flat()
  if (calls.length === 0) return undefined
  const measured = Object.entries(parts).map(([part, some]) => [part, measureCalls(some, noise)] as const)
  return { ...measureCalls(calls, noise), parts: Object.fromEntries(measured) }
}

export function readScripts(dir: string): Record<string, ScriptedCall[]> {
  const folder = basename(dir) === 'calls' ? dir : join(dir, 'calls')
  const parts: Record<string, ScriptedCall[]> = {}
  for (const file of filesIn(folder, '.jsonl')) {
    const part = /^(dev|aside|fresh)-/.exec(file)?.[1] ?? 'all'
    parts[part] = [...(parts[part] ?? []), ...readLines<ScriptedCall>(folder, file)]
  }
  return parts
}

function measureCalls(calls: readonly ScriptedCall[], noise: Noise): ScriptsResult {
  const result: ScriptsResult = {
    calls: calls.length,
    presses: { right: 0, of: 0 },
    falsePauses: { onReleases: 0, other: 0 },
    missedPauses: { missed: 0, of: 0 },
    releases: { heard: 0, of: 0, secondsP50: 0, secondsMax: 0 },
    reasons: { right: 0, of: 0 },
    steps: { right: 0, of: 0 },
    wrong: [],
  }
  const delays: number[] = []
  for (const script of calls) {
    const played = play(script, noise)
    for (const press of played.presses) countPress(result, script, press)
    if (script.truth.release) {
      result.releases.of++
      if (played.releaseDelay !== undefined) {
        result.releases.heard++
        delays.push(played.releaseDelay)
      }
    }
    if (script.truth.reason && script.truth.reason !== 'unknown') {
      result.reasons.of++
      if (played.call.reason.reason === script.truth.reason) result.reasons.right++
      else result.wrong.push(`${script.id}: reason ${played.call.reason.reason}, not ${script.truth.reason}`)
    }
  }
  delays.sort((a, b) => a - b)
  result.releases.secondsP50 = delays[Math.floor(delays.length / 2)] ?? 0
  result.releases.secondsMax = delays.at(-1) ?? 0
  return result
}

interface Press {
  said: 'pause' | 'pass'
  expect: 'pause' | 'pass'
  why: string
  stepsOpen: boolean
}

function countPress(result: ScriptsResult, { id, truth }: ScriptedCall, press: Press): void {
  result.presses.of++
  if (press.expect === 'pause') result.missedPauses.of++
  if (press.said === press.expect) result.presses.right++
  else {
    result.wrong.push(`${id}: said ${press.said} (${press.why}), not ${press.expect}`)
    if (press.said === 'pass') result.missedPauses.missed++
    else result.falsePauses[truth.release ? 'onReleases' : 'other']++
  }
  // The script tells of the steps by what it expects: a save-able call with all steps heard passes, with one open pauses.
  if (truth.leaving && truth.saveable && !truth.release) {
    result.steps.of++
    if (press.stepsOpen === (press.expect === 'pause')) result.steps.right++
  }
}

interface Played {
  call: Call
  presses: Press[]
  releaseDelay?: number
}

/** What happens in a script, as a replay takes it. */
export function happenedInScript({ id, turns }: ScriptedCall, noise: Noise = (text) => text): Happened[] {
  return [
    connectedAt(0),
    ...turns.map((turn, i): Happened => {
      const at = seconds(turn.at)
      if ('text' in turn)
        return { at, is: 'words', speaker: turn.speaker, text: noise(turn.text), utterance: `${id}-u${i}` }
      return 'mark' in turn ? { at, is: 'event', body: { type: 'mark', mark: turn.mark } } : { at, is: 'hang-up' }
    }),
  ]
}

/** Plays one script: words → listener → what was heard → fold → verdict at each press. */
export function play(script: ScriptedCall, noise?: Noise): Played {
  const tongue = TONGUES[script.lang] ?? SILENT
  const { call, moments } = replay(happenedInScript(script, noise), {
    rules: NO_RULES,
    guard: POLICY,
    listener: () => createListener({ lang: script.lang, tongue }),
  })
  const expected = script.turns.flatMap((turn) => ('expect' in turn ? [turn.expect] : []))
  const presses = moments
    .filter(({ happened }) => happened.is === 'hang-up')
    .map(
      ({ verdict, call: then }, i): Press => ({
        said: verdict.say,
        expect: expected[i] ?? 'pass',
        why: verdict.say === 'pass' ? verdict.why : verdict.open.join(' '),
        stepsOpen: openSteps(then).length > 0,
      }),
    )
  const [release] = call.releases
  const freed = moments.find((moment) => moment.call.releases.length > 0)?.happened
  if (!release || !freed) return { call, presses }
  return { call, presses, releaseDelay: freed.is === 'words' ? secondsAfter(freed.text, release.words ?? '') : 0 }
}

/** What was said before leaving was understood frees with the turn that makes it understood. */
function secondsAfter(text: string, words: string): number {
  if (!text.includes(words)) return 0
  const rest = text.slice(text.indexOf(words) + words.length)
  return rest.split(/\s+/).filter(Boolean).length / WORDS_PER_SECOND
}
