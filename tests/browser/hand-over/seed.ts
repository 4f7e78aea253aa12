import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import { idbCallRecords } from '../../../utils/store/idb/call-records'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbPrivateSettings } from '../../../utils/store/idb/private-settings'

/** Somebody's browser: their name and, for an agent, three calls of today, one of them flagged by nobody. */
export async function seed(name: string, calls: boolean): Promise<string> {
  const open = databaseAt()
  const now = Date.now()
  await idbPrivateSettings(open).change({ agentId: name })
  if (!calls) return 'kept'
  const scripts = ['this-worked', 'dead-end', 'nothing-special']
  const { outcome } = await idbCallRecords(open, () => now).take(
    scripts.map((script, i) => madeUpCall(scriptNamed(script), now - (i + 1) * 60_000, callId(script))),
  )
  return outcome
}
