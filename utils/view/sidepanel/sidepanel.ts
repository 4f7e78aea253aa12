import { signal } from '@preact/signals'
import { type Call, foldCall } from '../../core/call'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { CallLog } from '../../store/ports/call-log'
import type { CallRecords } from '../../store/ports/call-records'
import { timelineOf } from '../review/timeline'
import { type Entry, entriesOf } from '../review/transcript'
import { type WalkModel, walkModel } from '../review/walk'
import { startOfDay } from '../when'

export interface SidePanelPorts {
  log: Pick<CallLog, 'read'>
  records: Pick<CallRecords, 'page'>
  now(): Millis
  openCall(id: CallId): void
}
export interface LiveCallShown {
  call: Call
  entries: Entry[]
  walk: WalkModel
}
export type SidePanelModel = ReturnType<typeof sidePanelModel>

/** The agent's longer view: the call that is live, read from its log, and today's calls. */
export function sidePanelModel({ log, records, now, openCall }: SidePanelPorts) {
  const live = signal<LiveCallShown | undefined>(undefined)
  const today = signal<CallSummary[]>([])
  let wanted: CallId | undefined
  let reading: Promise<void> | undefined

  async function look() {
    today.value = (await records.page({ since: startOfDay(now()) })).calls
  }

  async function readOnce() {
    const id = wanted
    const events = id ? (await log.read(id)).events : []
    if (id !== wanted) return
    const call = id && foldCall(id, events)
    if (!id || !call) {
      live.value = undefined
      return
    }
    const timeline = timelineOf(id, events)
    live.value = { call, entries: entriesOf(timeline), walk: walkModel(timeline) }
  }

  return {
    live,
    today,
    now,
    openCall,
    look,
    /** Which call is live. The panel reads its log and asks nobody: an open panel wakes no worker. */
    async callIs(id: CallId | undefined) {
      const ended = wanted !== undefined && id !== wanted
      wanted = id
      await readOnce()
      if (ended) await look()
    },
    /** Once a second while a call lives; a read that takes longer is not overtaken. */
    async readAgain() {
      if (!wanted) return
      reading ??= readOnce().finally(() => {
        reading = undefined
      })
      await reading
    },
  }
}
