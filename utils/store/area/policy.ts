import type { LastPolicy } from '../idb/last-policy'
import type { Policy, PolicyStore } from '../ports/policy'
import { readKeys } from '../schema/keys'
import { POLICY } from '../schema/settings'
import type { Area } from './area'

/** `managed`: read once per worker and after each change; in between, the last known copy stands. */
export function managedPolicy(managed: Pick<Area, 'get' | 'onChanged'>, last: LastPolicy): PolicyStore {
  const watchers = new Set<() => void>()
  let raw: unknown = {}
  let now = readKeys<Policy>(POLICY, raw)

  function know(told: unknown): 'changed' | 'same' {
    if (JSON.stringify(told) === JSON.stringify(raw)) return 'same'
    raw = told
    now = readKeys<Policy>(POLICY, raw)
    for (const changed of watchers) changed()
    return 'changed'
  }

  let asked = 0
  async function ask(): Promise<void> {
    const mine = ++asked
    // Firefox refuses to answer where no policy is installed: then there is none.
    const told = await managed.get(null).catch(() => ({}))
    // The first answer takes seconds: what was asked since is newer.
    if (mine === asked && know(told) === 'changed') await last.write(told)
  }

  return {
    current: () => ({ policy: now.values, ignored: now.ignored }),
    async start() {
      managed.onChanged.addListener(() => void ask())
      know(await last.read().catch(() => ({})))
      void ask()
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
