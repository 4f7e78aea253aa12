import { computed, signal } from '@preact/signals'
import { RELEASE_FORMAT, type Release } from '../../../core/release'
import type { CallRecords, PageKey } from '../../../store/ports/call-records'
import type { RuleFile } from '../rule-file'
import type { RulesModel } from '../rules'
import { type GroupCounts, groupsOf } from './groups'

export interface ReleasePorts {
  records: Pick<CallRecords, 'page'>
  save(file: RuleFile): void
}
export type ReleaseModel = ReturnType<typeof releaseModel>
/** As many of the latest calls as are compared. */
const MOST = 10_000

/** The set for everybody and the one on trial, as one file; and how the calls of the two compare. */
export function releaseModel(rules: RulesModel, ports: ReleasePorts) {
  const release = computed<Release>(() => {
    const { next } = rules
    const ruleSet = rules.versions.value.find(({ version }) => version === next.value?.version)?.ruleSet
    return {
      rules: rules.live.value,
      ...(next.value && ruleSet && { next: { rules: ruleSet, share: next.value.share } }),
    }
  })
  const text = computed(() =>
    JSON.stringify(release.value.next ? { format: RELEASE_FORMAT, ...release.value } : release.value.rules),
  )
  const groups = signal<GroupCounts[] | undefined>(undefined)

  return {
    release,
    text,
    groups,
    save: () => ports.save({ name: 'earshot-rules.json', type: 'application/json', text: `${text.value}\n` }),
    /** Of the calls kept here, taken in from other browsers included: only these two versions. */
    async compare() {
      const versions = [release.value.rules.version, ...(release.value.next ? [release.value.next.rules.version] : [])]
      const calls = []
      let after: PageKey | undefined
      do {
        const page = await ports.records.page({}, after)
        calls.push(...page.calls)
        after = calls.length < MOST ? page.next : undefined
      } while (after)
      groups.value = groupsOf(calls, versions)
    },
  }
}
