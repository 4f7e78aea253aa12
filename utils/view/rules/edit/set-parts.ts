import { computed } from '@preact/signals'
import { ruleId } from '../../../core/ids'
import { mayBeRemoved, REASONS, type Reason, releaseOf } from '../../../core/reason'
import type { Guard, Offer, Referral, RuleSet, SavePath } from '../../../core/rule'
import { PAUSING_STEPS } from '../../../core/step'
import type { RulesModel } from '../rules'
import { listsFor } from './phrases'

export type SetPartsModel = ReturnType<typeof setPartsModel>
type Part = 'guards' | 'savePaths' | 'referTo'

/** Reasons a caller may be asked about at all: the others end the guard by themselves. */
export const GUARDED_REASONS = REASONS.filter((reason) => mayBeRemoved(reason) && !releaseOf(reason))

const GUARD: Omit<Guard, 'id'> = {
  title: '',
  why: '',
  reasons: ['unknown'],
  steps: [...PAUSING_STEPS],
  pauses: 1,
  offers: 0,
  releases: ['just-cancel', 'declined', 'insisted', 'vulnerable', 'agent-said-so'],
}
const OFFER: Offer = { kind: 'right-size', say: '', cost: 100 }

/** What a set holds besides its rules: guards, save paths, referrals, word lists. Changed in the draft like a rule. */
export function setPartsModel(rules: RulesModel) {
  const set = rules.shown
  const faults = computed(() => {
    const read = rules.check({ ...set.value, rules: [] })
    return read.is === 'read' ? [] : read.faults
  })
  const put = (over: Partial<RuleSet>, touch?: string) => rules.propose({ ...set.value, ...over }, touch)
  const replaced = <P extends Part>(part: P, i: number, to: RuleSet[P][number] | undefined) => {
    const all = set.value[part] as RuleSet[P][number][]
    return { [part]: to === undefined ? all.filter((_, j) => j !== i) : all.with(i, to) } as Partial<RuleSet>
  }

  return {
    set,
    faults,
    lists: computed(() => listsFor(set.value)),
    change: <P extends Part>(part: P, i: number, to: RuleSet[P][number] | undefined, touch?: string) =>
      put(replaced(part, i, to), touch && `${part} ${i} ${touch}`),
    addGuard() {
      const taken = new Set(set.value.guards.map(({ id }) => String(id)))
      let n = set.value.guards.length + 1
      while (taken.has(`guard-${n}`)) n++
      put({ guards: [...set.value.guards, { ...GUARD, id: ruleId(`guard-${n}`) }] })
    },
    /** Of the first reason that has none. */
    addPath() {
      const free = freeReasons(set.value.savePaths)[0]
      if (free) put({ savePaths: [...set.value.savePaths, { reason: free, ask: '', offers: [], close: '' }] })
    },
    freeReasons: computed(() => freeReasons(set.value.savePaths)),
    addOffer: (i: number, path: SavePath) =>
      put(replaced('savePaths', i, { ...path, offers: [...path.offers, OFFER] })),
    /** Cheapest for the caller first, as the law has it. */
    inOrder: (i: number, path: SavePath) =>
      put(replaced('savePaths', i, { ...path, offers: path.offers.toSorted((a, b) => a.cost - b.cost) })),
    addReferral: () => put({ referTo: [...set.value.referTo, { need: '', to: '' } satisfies Referral] }),
    addList(name: string) {
      if (name !== '' && !Object.hasOwn(set.value.lists, name)) put({ lists: { ...set.value.lists, [name]: [] } })
    },
    changeList: (name: string, words: string[]) =>
      put({ lists: { ...set.value.lists, [name]: words } }, `list ${name}`),
    removeList: (name: string) =>
      put({ lists: Object.fromEntries(Object.entries(set.value.lists).filter(([other]) => other !== name)) }),
  }
}

const freeReasons = (paths: readonly SavePath[]): Reason[] =>
  REASONS.filter((reason) => !paths.some((path) => path.reason === reason))
