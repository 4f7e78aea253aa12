import { type Contract, same } from './contract'
import type { Stores } from './stores'

export const privateSettingsContract: Contract<Stores> = [
  {
    name: 'begins with defaults and changes key by key',
    async run({ privateSettings }) {
      const nothing = { agentId: '', excludedSites: [], onlySites: [], numberPatterns: {} }
      same(await privateSettings.read(), { settings: nothing, ignored: [] })
      await privateSettings.change({ agentId: 'ana' })
      await privateSettings.change({ excludedSites: ['*.bank.example'], numberPatterns: { account: 'AA-999999' } })
      same((await privateSettings.read()).settings, {
        agentId: 'ana',
        excludedSites: ['*.bank.example'],
        onlySites: [],
        numberPatterns: { account: 'AA-999999' },
      })
    },
  },
]
