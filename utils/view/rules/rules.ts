import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { RuleId } from '../../core/ids'
import type { RuleSet, RuleStatus } from '../../core/rule'
import type { Millis } from '../../core/time'
import type { Trouble } from '../../store/ports/outcome'
import type { PublishedRules, Restored, RuleDrafts, RuleSets, Staged } from '../../store/ports/rule-sets'
import type { ReadRuleSet } from '../../store/schema/rule-set'
import type { RuleFault } from '../../store/schema/rule-set-fault'
import { diffOf, isEmpty } from './diff'
import { historyOf } from './history'
import { resumed } from './resume'
import { type RuleFile, ruleSetFile } from './rule-file'

export interface RulesPorts {
  sets: Pick<RuleSets, 'list' | 'publish' | 'restore' | 'activate'>
  builtIn: RuleSet
  /** Checks a file an admin brings; every fault by place. */
  read(text: string): ReadRuleSet
  /** The same for what is being written here. */
  check(set: unknown): ReadRuleSet
  /** What is not published yet, over a reload. */
  drafts: RuleDrafts
  by(): Promise<string>
  now(): Millis
  save(file: RuleFile): void
}
export type ImportState =
  | { is: 'nothing' }
  | { is: 'too-large'; name: string }
  | { is: 'unreadable'; name: string }
  | { is: 'refused'; name: string; faults: RuleFault[] }
  | { is: 'taken'; name: string }
export type RulesModel = ReturnType<typeof rulesModel>
export type { PublishedRules, RuleFault, Trouble }

/** Ten thousand rules are about four million characters. */
export const LARGEST_FILE = 5_000_000

/** The rule set: what is live, what would become of it, and the way back. Nothing acts before it is published. */
export function rulesModel(ports: RulesPorts) {
  const { sets, builtIn } = ports
  const versions = signal<PublishedRules[]>([])
  const active = signal<number | 'built-in'>('built-in')
  /** On trial with a share of the agents. */
  const next = signal<Staged | undefined>(undefined)
  const troubles = signal<Trouble[]>([])
  const history = historyOf<RuleSet | undefined>(undefined)
  const draft: ReadonlySignal<RuleSet | undefined> = history.now
  const faults = signal<readonly RuleFault[]>([])
  const imported = signal<ImportState>({ is: 'nothing' })
  const refused = signal<string | undefined>(undefined)
  const published = computed(() => versions.value.find(({ version }) => version === active.value))
  const live = computed<RuleSet>(() => published.value?.ruleSet ?? builtIn)
  const shown = computed<RuleSet>(() => draft.value ?? live.value)
  const diff = computed(() => diffOf(live.value, shown.value))

  async function look() {
    const list = await sets.list()
    batch(() => {
      versions.value = list.versions
      active.value = list.active
      next.value = list.next
      troubles.value = list.troubles
    })
  }

  /** Steps of the same `touch` in a row are taken back as one. */
  function propose(set: RuleSet, touch?: string) {
    history.step(isEmpty(diffOf(live.value, set)) ? undefined : set, touch)
    changed()
  }
  function changed() {
    faults.value = []
    void ports.drafts.keep(draft.value)
  }

  return {
    versions,
    active,
    next,
    troubles,
    draft,
    imported,
    refused,
    published,
    live,
    shown,
    diff,
    now: ports.now,
    look,
    /** What was not published when this page was last closed. */
    async resume() {
      const kept = resumed(await ports.drafts.read(), live.value, ports.check)
      if (kept && !isEmpty(diffOf(live.value, kept))) history.reset(kept)
    },
    /** What keeps the draft from being published, told when that is tried. */
    faults,
    check: ports.check,
    propose,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    undo() {
      history.undo()
      changed()
    },
    redo() {
      history.redo()
      changed()
    },
    /** Into the draft: nothing changes for anybody on a call until it is published. */
    switchRule(id: RuleId, to: 'on' | 'off') {
      const was = live.value.rules.find((rule) => rule.id === id)?.status
      const status: RuleStatus = to === 'on' ? 'active' : was === 'draft' ? 'draft' : 'retired'
      propose({ ...shown.value, rules: shown.value.rules.map((rule) => (rule.id === id ? { ...rule, status } : rule)) })
    },
    takeFile(name: string, text: string | undefined) {
      imported.value = importOf(ports, name, text, propose)
    },
    /** For everybody, or for a share of the agents in percent. */
    async publish(note: string, share?: number) {
      if (!draft.value) return
      const checked = ports.check(draft.value)
      faults.value = checked.is === 'refused' ? checked.faults : []
      if (checked.is === 'refused') return
      const kept = await sets.publish(draft.value, { at: ports.now(), by: await ports.by(), note }, share)
      refused.value = 'sentence' in kept ? kept.sentence : undefined
      if (kept.outcome !== 'kept') return
      discard()
      await look()
    },
    discard,
    /** Versions of another browser beside those that are here; undefined when they could not be kept. */
    async restore(there: readonly PublishedRules[]): Promise<Restored | undefined> {
      const { outcome, ...kept } = await sets.restore(there)
      refused.value = 'sentence' in kept ? kept.sentence : undefined
      await look()
      const { restored = [], here = [], otherHere = [] } = kept as Partial<Restored>
      return outcome === 'kept' ? { restored, here, otherHere } : undefined
    },
    async activate(version: number | 'built-in') {
      const kept = await sets.activate(version)
      refused.value = 'sentence' in kept ? kept.sentence : undefined
      discard()
      await look()
    },
    exportShown: () => ports.save(ruleSetFile(shown.value)),
  }

  function discard() {
    batch(() => {
      history.reset(undefined)
      imported.value = { is: 'nothing' }
    })
    changed()
  }
}

function importOf(
  { read }: RulesPorts,
  name: string,
  text: string | undefined,
  propose: (set: RuleSet) => void,
): ImportState {
  if (text === undefined) return { is: 'unreadable', name }
  if (text.length > LARGEST_FILE) return { is: 'too-large', name }
  const found = read(text)
  if (found.is === 'refused') return { is: 'refused', name, faults: found.faults }
  propose(found.ruleSet)
  return { is: 'taken', name }
}
