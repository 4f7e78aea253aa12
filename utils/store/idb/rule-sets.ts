import * as z from 'zod/mini'
import type { RuleSet } from '../../core/rule'
import { isMarked, markOf } from '../../core/rules-mark'
import { isInShare } from '../../core/share'
import { keeping } from '../keeping'
import type { PublishedRules, Restored, RuleSetList, RuleSets } from '../ports/rule-sets'
import { corrupt, defineDocument, type Opened } from '../schema/document'
import { activeRulesDocument } from '../schema/documents'
import { momentSchema } from '../schema/ids'
import { readRuleSet } from '../schema/rule-set'
import { codeOf } from '../schema/rule-set-fault'
import type { Opener } from './database'
import { putSingle, writing } from './transaction'

const ACTIVE = 'active-rules'
/** A file may carry any number; counting on from one without end would leave none for the next set. */
const LAST_NUMBER = 1_000_000

/** The set inside has a format and migrations of its own (schema/rule-set.ts). */
const document = defineDocument(
  z.object({ version: z.number(), ruleSet: z.unknown(), at: momentSchema, by: z.string(), note: z.string() }),
)

function openSet(raw: unknown, version: number): Opened<PublishedRules> {
  const where = `rule set ${version}`
  const opened = document.open(raw, where)
  if (opened.is !== 'read') return opened
  const read = readRuleSet(opened.value.ruleSet)
  if (read.is === 'read') return { is: 'read', value: { ...opened.value, ruleSet: read.ruleSet } }
  const [fault] = read.faults
  return fault?.name === 'newer-format'
    ? { is: 'newer', sentence: `Cannot open ${where}: it is written in ${fault.of[0]}. Update Earshot and it opens.` }
    : corrupt(where, codeOf(read.faults))
}

/** All that a live call needs of the published sets. */
export async function activeRules(open: Opener, agent: string): ReturnType<RuleSets['active']> {
  const { version, next } = activeOf(await (await open()).get('singles', ACTIVE))
  const active = next && isInShare(agent, next.share) ? next.version : version
  if (active === 'built-in') return { rules: 'built-in' }
  const found = openSet(await (await open()).get('ruleSets', active), active)
  return found.is === 'read' ? { rules: found.value } : { rules: 'built-in', trouble: found }
}

/** A version as it was published, active or not. */
export async function publishedSet(open: Opener, version: number): Promise<RuleSet | undefined> {
  const found = openSet(await (await open()).get('ruleSets', version), version)
  return found.is === 'read' ? found.value.ruleSet : undefined
}

export function idbRuleSets(open: Opener): RuleSets {
  return {
    active: (agent = '') => activeRules(open, agent),
    async list() {
      const tx = (await open()).transaction(['ruleSets', 'singles'])
      const [stored, single] = await Promise.all([
        tx.objectStore('ruleSets').getAll(),
        tx.objectStore('singles').get(ACTIVE),
      ])
      const { version: active, next } = activeOf(single)
      const list: RuleSetList = { versions: [], active, ...(next && { next }), troubles: [] }
      for (const raw of stored.reverse()) {
        const found = openSet(raw, raw.version)
        if (found.is === 'read') list.versions.push(found.value)
        else list.troubles.push(found)
      }
      return list
    },
    publish: (ruleSet, how, share) =>
      keeping(() =>
        writing(open, ['ruleSets', 'singles'], 'strict', async (tx) => {
          const last = await tx.objectStore('ruleSets').openKeyCursor(null, 'prev')
          const version = Math.max(last?.key ?? 0, Math.min(ruleSet.version, LAST_NUMBER)) + 1
          const before = share === undefined ? undefined : activeOf(await tx.objectStore('singles').get(ACTIVE)).version
          const active =
            before === undefined || share === undefined ? { version } : { version: before, next: { version, share } }
          await Promise.all([
            tx.objectStore('ruleSets').add(document.stamp({ ...how, version, ruleSet: { ...ruleSet, version } })),
            tx.objectStore('singles').put(activeRulesDocument.stamp(active), ACTIVE),
          ])
          return { outcome: 'kept' as const, version }
        }),
      ),
    restore: (versions) =>
      keeping(() =>
        writing(open, ['ruleSets'], 'strict', async (tx) => {
          const table = tx.objectStore('ruleSets')
          const done: Restored = { restored: [], here: [], otherHere: [] }
          for (const set of versions) {
            const found = openSet(await table.get(set.version), set.version)
            const here = found.is === 'read' && isMarked(found.value.ruleSet, markOf(set.ruleSet))
            // What cannot be read may be a newer Earshot's: it stays as well.
            const free = (await table.getKey(set.version)) === undefined
            done[free ? 'restored' : here ? 'here' : 'otherHere'].push(set.version)
            if (free) await table.add(document.stamp(set))
          }
          return { outcome: 'kept' as const, ...done }
        }),
      ),
    async activate(version) {
      const here = version === 'built-in' || (await (await open()).getKey('ruleSets', version)) !== undefined
      if (!here) return { outcome: 'not-here' }
      return keeping(() => putSingle(open, ACTIVE, activeRulesDocument.stamp({ version })))
    },
  }
}

function activeOf(raw: unknown): Pick<RuleSetList, 'next'> & { version: number | 'built-in' } {
  const opened = activeRulesDocument.open(raw, 'the active rule set')
  return opened.is === 'read' ? opened.value : { version: 'built-in' }
}
