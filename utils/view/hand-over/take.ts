import { signal } from '@preact/signals'
import type { PackHead } from '../../core/papers/pack'
import type { RuleSet } from '../../core/rule'
import type { PackTaken, Progress, TakeResult } from '../../store/packs/take-pack'
import type { Kept } from '../../store/ports/outcome'

export interface TakePorts {
  take(file: Blob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<TakeResult>
  /** Something came in: whoever shows it looks again. */
  taken(): void | Promise<void>
  /** Puts rules that came with a pack in force; absent where nobody may. */
  adopt?(ruleSet: RuleSet, head: PackHead): Promise<Kept>
}
export type TakeState =
  | { is: 'nothing' }
  | { is: 'taking'; name: string; done: number; of: number }
  | { is: 'refused'; name: string; sentence: string }
  /** `stopped`: why not all of it. */
  | { is: 'taken'; name: string; taken: PackTaken; stopped?: string }
export type RulesOffered =
  | { is: 'nothing' }
  | { is: 'offered'; ruleSet: RuleSet; head: PackHead }
  | { is: 'in-force' }
  | { is: 'refused'; sentence: string }
export type TakeModel = ReturnType<typeof takeModel>

/** One file at a time, with its progress, a way to stop, and what came of it. */
export function takeModel({ take, taken, adopt }: TakePorts) {
  const state = signal<TakeState>({ is: 'nothing' })
  const rules = signal<RulesOffered>({ is: 'nothing' })
  let stop = new AbortController()

  return {
    state,
    rules,
    async take(file: File) {
      stop.abort()
      stop = new AbortController()
      const mine = stop
      const show = (next: TakeState) => {
        if (mine === stop) state.value = next
      }
      const { name } = file
      rules.value = { is: 'nothing' }
      show({ is: 'taking', name, done: 0, of: 0 })
      const result = await take(
        file,
        ({ head, done }) => show({ is: 'taking', name, done, of: head.lines }),
        mine.signal,
      ).catch(unread)
      if (result.is === 'refused') return show({ is: 'refused', name, sentence: result.sentence })
      show({ is: 'taken', name, taken: result, ...(result.is === 'stopped' && { stopped: result.sentence }) })
      if (adopt && result.ruleSet && mine === stop)
        rules.value = { is: 'offered', ruleSet: result.ruleSet, head: result.head }
      await taken()
    },
    stop: () => stop.abort(),
    async adoptRules() {
      if (rules.value.is !== 'offered' || !adopt) return
      const kept = await adopt(rules.value.ruleSet, rules.value.head)
      rules.value = 'sentence' in kept ? { is: 'refused', sentence: kept.sentence } : { is: 'in-force' }
    },
  }
}

/** The file was taken away or changed while it was read, or the store does not open. */
const unread = (error: unknown): TakeResult => ({
  is: 'refused',
  sentence: `${error instanceof Error ? error.message : String(error)} What was taken before that stays; take the same file again to go on.`,
})
