import { computed, createModel, effect, signal } from '@preact/signals'
import type { Cue, CueFeedback } from '../core/cue'
import type { CallId } from '../core/ids'
import type { Millis } from '../core/time'
import type { AgentIntent, CallView, FactView, LiveView, OverlaySize, Question } from '../wire/topics'

export type { AgentIntent, CallView, Cue, CueFeedback, FactView, LiveView, OverlaySize, Question }

export interface LiveIo {
  /** To the desk. Intents with no call to belong to carry none. */
  post: (message: { callId?: CallId; intent: AgentIntent }) => void
  /** This page's clock; the desk's own is told by every view and the difference is kept. */
  clock: () => Millis
  /** Into the clipboard, by the agent's press. */
  copy: (text: string) => void
}

/** The one thing asked of the agent now: what the desk asks, or else the first fact it is not sure of. */
export type Asking = Question | { ask: 'unsure-fact'; fact: FactView }

const SECOND = 1000

/**
 * What one overlay shows: the desk's last view, plus what is this frame's alone (collapsed or not, which of two calls).
 * Its clock ticks once a second, and only while something on screen reads it.
 */
export const LiveModel = createModel((io: LiveIo) => {
  const view = signal<LiveView | undefined>()
  const line = signal<'open' | 'lost'>('open')
  const chosen = signal<CallId | undefined>()
  const collapsed = signal(false)
  const fixing = signal<CallId | undefined>()
  const listed = signal<CallId | undefined>()
  const copied = signal<FactView['field'] | undefined>()
  const given = signal<{ cue: Cue['id']; feedback: CueFeedback } | undefined>()

  let ahead = 0
  let timer: ReturnType<typeof setInterval> | undefined
  const tick = () => {
    now.value = io.clock() + ahead
  }
  const now = signal<Millis>(0, {
    watched() {
      timer = setInterval(tick, SECOND)
    },
    unwatched() {
      clearInterval(timer)
    },
  })

  const calls = computed(() => view.value?.calls ?? [])
  const call = computed<CallView | undefined>(
    () => calls.value.find((c) => c.id === chosen.value) ?? calls.value.find((c) => c.current) ?? calls.value[0],
  )
  const id = computed(() => call.value?.id)
  const size = computed<OverlaySize>(() => {
    if (!call.value || collapsed.value || view.value?.facts === 'no-facts-yet') return 'pill'
    return call.value.phase === 'wrapup' ? 'wrapup' : 'panel'
  })
  const keyList = computed(() => (id.value && listed.value === id.value ? 'shown' : 'hidden'))
  const cue = computed<Cue | undefined>(() => {
    const shown = call.value?.cue
    if (!shown || shown.expiresAt <= now.value) return undefined
    const said = given.value?.cue === shown.id ? given.value.feedback : undefined
    return said === 'wrong' || said === 'late' ? undefined : shown
  })
  const asking = computed<Asking | undefined>(() => {
    if (call.value?.question || call.value?.phase === 'wrapup') return call.value.question
    const fact = call.value?.caller.facts.find((f) => !f.sure)
    return fact && { ask: 'unsure-fact', fact }
  })

  const send = (intent: AgentIntent) => io.post({ callId: id.value, intent })
  const frame = computed(() => `${id.value}/${size.value}`)
  const needed = signal({ frame: '', height: 0 })
  effect(() => {
    const height = needed.value.frame === frame.value ? needed.value.height : undefined
    if (id.value) io.post({ callId: id.value, intent: { do: 'size-overlay', size: size.value, height } })
  })

  return {
    view,
    line,
    calls,
    call,
    now,
    size,
    cue,
    asking,
    given,
    copied,
    fixing,
    keyList,
    send,
    receive(pushed: LiveView) {
      ahead = pushed.now - io.clock()
      view.value = pushed
      line.value = 'open'
      tick()
    },
    lose() {
      line.value = 'lost'
    },
    /** The height the content wants. It only grows while the frame stays what it is, so that nothing jumps to and fro. */
    need(height: number) {
      if (needed.value.frame !== frame.value || height > needed.value.height)
        needed.value = { frame: frame.value, height: Math.ceil(height) }
    },
    collapse() {
      collapsed.value = true
    },
    expand() {
      collapsed.value = false
      if (view.value?.facts === 'no-facts-yet') send({ do: 'show-facts-here' })
    },
    show(one: CallId) {
      chosen.value = one
    },
    fixState() {
      fixing.value = id.value
    },
    correctState(to: 'connected' | 'held' | 'ended') {
      fixing.value = undefined
      send({ do: 'correct-state', to })
    },
    say(shown: Cue, feedback: CueFeedback) {
      given.value = { cue: shown.id, feedback }
      send({ do: 'cue-feedback', cue: shown.id, feedback })
    },
    copy(fact: FactView) {
      copied.value = fact.field
      io.copy(fact.value)
    },
    listKeys(state: 'shown' | 'hidden') {
      listed.value = state === 'shown' ? id.value : undefined
    },
  }
})
export type Live = InstanceType<typeof LiveModel>
