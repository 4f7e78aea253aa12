import { signal } from '@preact/signals'
import type { Practice } from '../../core/papers/practice'
import type { Papers } from '../../store/ports/papers'

export type BoardModel = ReturnType<typeof boardModel>

/** Good practice of the team, the latest first. What was taken back is on nobody's board. */
export function boardModel({ papers }: { papers: Pick<Papers, 'list'> }) {
  const practice = signal<Practice[]>([])
  return {
    practice,
    async look() {
      practice.value = (await papers.list('practice')).papers.filter(({ state }) => state === 'shared')
    },
  }
}
