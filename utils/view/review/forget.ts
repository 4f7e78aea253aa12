import { signal } from '@preact/signals'
import type { CallerField } from '../../core/caller-field'
import type { Deletion, Deletions } from '../../store/ports/deletions'
import type { ToErase } from '../../store/ports/erasures'
import type { Kept } from '../../store/ports/outcome'

/** A fact that tells one person from another, as it was typed. */
export interface TypedFact {
  field: CallerField
  value: string
}
export interface ForgetPorts {
  forget: {
    find(fact: TypedFact): Promise<ToErase>
    erase(fact: TypedFact): Promise<Kept & ToErase>
  }
  deletions: Pick<Deletions, 'list'>
}
export type ForgetState =
  | { is: 'asking' }
  | { is: 'nothing-found' }
  | { is: 'found'; fact: TypedFact; found: ToErase }
  | { is: 'forgotten'; found: ToErase }
  | { is: 'refused'; sentence: string }
export type { Deletion, ToErase }
export type ForgetModel = ReturnType<typeof forgetModel>

/** A caller who wants to be forgotten: looked for first, removed only after what will go was shown. */
export function forgetModel({ forget, deletions }: ForgetPorts) {
  const state = signal<ForgetState>({ is: 'asking' })
  const log = signal<Deletion[]>([])

  async function look() {
    log.value = await deletions.list()
  }

  return {
    state,
    log,
    look,
    async find(fact: TypedFact) {
      const found = await forget.find(fact)
      const nothing = found.calls.length + found.people + found.papers + found.setAside + found.live.length === 0
      state.value = nothing ? { is: 'nothing-found' } : { is: 'found', fact, found }
    },
    async erase() {
      if (state.value.is !== 'found') return
      const { outcome, ...erased } = await forget.erase(state.value.fact)
      const { calls, people, papers, setAside, live } = erased
      state.value =
        'sentence' in erased && typeof erased.sentence === 'string'
          ? { is: 'refused', sentence: erased.sentence }
          : { is: 'forgotten', found: { calls, people, papers, setAside, live } }
      await look()
    },
    begin() {
      state.value = { is: 'asking' }
    },
  }
}
