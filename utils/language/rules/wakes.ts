import type { Millis } from '../../core/time'

export interface Wake {
  at: Millis
  rule: number
}

/** When which rule must be judged again: a binary heap, so that ten thousand waiting sequences cost a few comparisons. */
export function createWakes() {
  const heap: Wake[] = []
  const less = (i: number, j: number) => (heap[i] as Wake).at < (heap[j] as Wake).at
  const swap = (i: number, j: number) => {
    const kept = heap[i] as Wake
    heap[i] = heap[j] as Wake
    heap[j] = kept
  }
  return {
    add(wake: Wake): void {
      let i = heap.push(wake) - 1
      for (let up = (i - 1) >> 1; i > 0 && less(i, up); up = (i - 1) >> 1) {
        swap(i, up)
        i = up
      }
    },
    next: (): Millis | undefined => heap[0]?.at,
    /** Takes out everything due at `now`. */
    due(now: Millis): Wake[] {
      const due: Wake[] = []
      while (heap[0] && heap[0].at <= now) {
        due.push(heap[0])
        const last = heap.pop() as Wake
        if (heap.length === 0) break
        heap[0] = last
        for (let i = 0; ; ) {
          let least = i
          for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && less(child, least)) least = child
          if (least === i) break
          swap(i, least)
          i = least
        }
      }
      return due
    },
  }
}
