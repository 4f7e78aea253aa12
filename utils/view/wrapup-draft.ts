import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { CallId } from '../core/ids'
import type { Millis } from '../core/time'
import type { CallView } from '../wire/topics'
import type { LiveIo } from './live'

export type WrapUp = NonNullable<CallView['wrapup']>

const TYPING_PAUSE: Millis = 400

/**
 * The wrap-up as the agent sees it: what was heard, with what was typed here laid over it until the desk has it.
 * Saved while typing, so that the next ring finds it as it stands.
 */
export const WrapUpDraft = createModel((call: ReadonlySignal<CallView | undefined>, post: LiveIo['post']) => {
  const mine = signal<Partial<WrapUp>>({})
  const note = signal<'not-written' | 'written' | 'no-field'>('not-written')
  const callBack = signal<'not-asked' | 'asked'>('not-asked')
  let unsaved: Partial<WrapUp> = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let of: CallId | undefined

  const save = () => {
    clearTimeout(timer)
    if (Object.keys(unsaved).length > 0) post({ callId: of, intent: { do: 'wrapup', wrapup: unsaved } })
    unsaved = {}
  }

  const id = computed(() => call.value?.id)
  effect(() => {
    of = id.value
    mine.value = {}
    note.value = 'not-written'
    callBack.value = 'not-asked'
    return save
  })
  // What the desk has is the desk's to tell again: another tab may change it next.
  effect(() => {
    const kept = call.value?.wrapup
    const open = Object.entries(mine.peek()).filter(([key, value]) => !same(kept?.[key as keyof WrapUp], value))
    mine.value = Object.fromEntries(open)
  })

  return {
    shown: computed<WrapUp | undefined>(() => call.value?.wrapup && { ...call.value.wrapup, ...mine.value }),
    /** A choice is saved at once, typing after a short pause. */
    change(patch: Partial<WrapUp>, how: 'chosen' | 'typed') {
      mine.value = { ...mine.value, ...patch }
      unsaved = { ...unsaved, ...patch }
      note.value = 'not-written'
      clearTimeout(timer)
      if (how === 'chosen') save()
      else timer = setTimeout(save, TYPING_PAUSE)
    },
    note,
    /** Once as it stands: a second press writes nothing twice. */
    writeNote(field: 'known' | 'none') {
      if (note.value === 'written' && field === 'known') return
      save()
      note.value = field === 'known' ? 'written' : 'no-field'
      if (field === 'known') post({ callId: of, intent: { do: 'write-note' } })
    },
    callBack,
    askCallBack(when: string) {
      callBack.value = 'asked'
      post({ callId: of, intent: { do: 'call-back', when } })
    },
    finish() {
      save()
      post({ callId: of, intent: { do: 'finish-wrapup' } })
    },
  }
})
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export type Draft = InstanceType<typeof WrapUpDraft>
