import { batch, computed, signal } from '@preact/signals'
import type { Millis } from '../../core/time'
import type { Span, Timeline } from './timeline'

export type WalkModel = ReturnType<typeof walkModel>

const CLOSEST = 10_000

/** Walking along a call's timeline: which moment is looked at, and how much of the call is in view. */
export function walkModel(timeline: Timeline) {
  const whole: Span = { from: timeline.from, to: timeline.to }
  const index = signal(-1)
  const view = signal<Span>(whole)
  const moment = computed(() => timeline.moments[index.value])

  function lookAt(to: number) {
    const found = timeline.moments[to]
    if (!found) return
    batch(() => {
      index.value = to
      view.value = including(view.value, found.at, whole)
    })
  }

  return {
    timeline,
    moment,
    view,
    zoomed: computed(() => view.value.to - view.value.from < whole.to - whole.from),
    step: (by: 1 | -1) => lookAt(index.value + by),
    first: () => lookAt(0),
    last: () => lookAt(timeline.moments.length - 1),
    /** The moment of that time, or the last one before it. */
    showAt: (at: Millis) =>
      lookAt(
        Math.max(
          0,
          timeline.moments.findLastIndex((m) => m.at <= at),
        ),
      ),
    show: (id: string) => lookAt(timeline.moments.findIndex((m) => m.id === id)),
    /** In = half as much of the call in view, around the moment looked at. */
    zoom(to: 'in' | 'out' | 'whole') {
      const length = view.value.to - view.value.from
      const wanted = to === 'in' ? Math.max(length / 2, CLOSEST) : to === 'out' ? length * 2 : Number.POSITIVE_INFINITY
      const middle = moment.value?.at ?? (view.value.from + view.value.to) / 2
      view.value = within(whole, middle - wanted / 2, wanted)
    },
  }
}

function within(whole: Span, from: number, length: number): Span {
  if (length >= whole.to - whole.from) return whole
  const start = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: start, to: start + length }
}

const including = (view: Span, at: number, whole: Span): Span =>
  at >= view.from && at <= view.to ? view : within(whole, at - (view.to - view.from) / 2, view.to - view.from)
