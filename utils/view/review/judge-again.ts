import { signal } from '@preact/signals'
import type { CallId } from '../../core/ids'
import { type Difference, differences, type Judged, judgedThen } from '../../core/judged'
import type { WholeCall } from '../../store/ports/call-records'
import type { CallOnPage } from './open-call'

export interface JudgePorts {
  /** The same core as on the live desk, beside the page. `version`: of the rules that this agent's next call goes by. */
  judge(call: WholeCall, agent: string): Promise<{ judged: Judged; version: number }>
}
export type JudgeState =
  | { is: 'not-asked' }
  | { is: 'judging'; call: CallId }
  | { is: 'judged'; call: CallId; version: number; differences: Difference[] }
  | { is: 'failed'; call: CallId; sentence: string }
export type JudgeAgainModel = ReturnType<typeof judgeAgainModel>

/** A kept call under today's rules, those of whoever took it: a set may be tried by some only. Nothing of the call is changed. */
export function judgeAgainModel({ judge }: JudgePorts, agent: () => string) {
  const state = signal<JudgeState>({ is: 'not-asked' })
  const of = (call: CallId): JudgeState => {
    const now = state.value
    return now.is === 'not-asked' || now.call === call ? now : { is: 'not-asked' }
  }
  return {
    of,
    async judge({ summary, whole }: CallOnPage) {
      const call = summary.id
      state.value = { is: 'judging', call }
      const answer = await judge(whole, agent()).then(
        ({ judged, version }): JudgeState => ({
          is: 'judged',
          call,
          version,
          differences: differences(judgedThen(call, whole.events, summary.flags), judged),
        }),
        (error: unknown): JudgeState => ({
          is: 'failed',
          call,
          sentence: error instanceof Error ? error.message : String(error),
        }),
      )
      if (state.value.is === 'judging' && state.value.call === call) state.value = answer
    },
  }
}
