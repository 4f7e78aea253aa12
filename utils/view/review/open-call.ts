import { signal } from '@preact/signals'
import { type Call, foldCall } from '../../core/call'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { WrapUp } from '../../core/wrapup'
import { wrapUpOf } from '../../core/wrapup-fill'
import type { WholeCall } from '../../store/ports/call-records'
import type { Trouble } from '../../store/ports/outcome'
import type { SeenRecords } from './as-seen'
import { timelineOf } from './timeline'
import { type Entry, entriesOf } from './transcript'
import { type WalkModel, walkModel } from './walk'

/** All that the page of one call shows, folded from its log. */
export interface CallOnPage {
  summary: CallSummary
  call: Call
  wrapUp: WrapUp
  walk: WalkModel
  entries: Entry[]
  /** As kept, for an export that can be checked and judged again. */
  whole: WholeCall
  troubles: Trouble[]
  /** `needed`: words away from its flags are not in it. */
  words: 'needed' | 'whole'
}
export type OpenState =
  | { is: 'nothing' }
  | { is: 'opening'; id: CallId }
  | { is: 'open'; page: CallOnPage }
  | { is: 'not-here' }
  | { is: 'unreadable'; sentence: string }

export function openCallModel(records: Pick<SeenRecords, 'open'>) {
  const state = signal<OpenState>({ is: 'nothing' })
  let wanted: CallId | undefined

  return {
    state,
    async open(id: CallId) {
      wanted = id
      state.value = { is: 'opening', id }
      const opened = await records.open(id)
      if (wanted !== id) return
      state.value =
        opened.outcome === 'open'
          ? onPage(opened, opened.troubles, opened.words)
          : opened.outcome === 'not-here'
            ? { is: 'not-here' }
            : { is: 'unreadable', sentence: opened.trouble.sentence }
    },
    close() {
      wanted = undefined
      state.value = { is: 'nothing' }
    },
  }
}

function onPage({ summary, events }: WholeCall, troubles: Trouble[], words: CallOnPage['words'] = 'whole'): OpenState {
  const call = foldCall(summary.id, events)
  if (!call) return { is: 'unreadable', sentence: 'Nothing is left of this call but its line in the list.' }
  const timeline = timelineOf(summary.id, events)
  const page = { summary, call, wrapUp: wrapUpOf(call), walk: walkModel(timeline), entries: entriesOf(timeline) }
  return { is: 'open', page: { ...page, whole: { summary, events }, troubles, words } }
}
