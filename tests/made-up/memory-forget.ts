import { callId } from '../../utils/core/ids'
import type { ForgetPorts, ToErase } from '../../utils/view/review/forget'

const NOTHING: ToErase = { calls: [], people: 0, papers: 0, setAside: 0, live: [] }
const OF_4471: ToErase = { calls: [callId('a'), callId('b')], people: 1, papers: 0, setAside: 0, live: [] }

/** Knows one caller, by account 4471, until told to forget. */
export function memoryForget(): ForgetPorts['forget'] {
  let kept = OF_4471
  const of = (value: string) => (value === '4471' ? kept : NOTHING)
  return {
    find: async ({ value }) => of(value),
    async erase({ value }) {
      const gone = of(value)
      kept = NOTHING
      return { outcome: 'kept', ...gone }
    },
  }
}
