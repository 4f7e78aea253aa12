import { DEFAULT_PRIVATE_SETTINGS } from '../../utils/store/schema/settings'
import { type Contract, same } from './contract'
import type { Stores } from './stores'

export const privateSettingsContract: Contract<Stores> = [
  {
    name: 'begins with defaults and changes key by key',
    async run({ privateSettings }) {
      const nothing = { ...DEFAULT_PRIVATE_SETTINGS, agentId: '', excludedSites: [], onlySites: [], numberPatterns: {} }
      same(await privateSettings.read(), { settings: nothing, ignored: [] })
      await privateSettings.change({ agentId: 'ana' })
      await privateSettings.change({ excludedSites: ['*.bank.example'], numberPatterns: { account: 'AA-999999' } })
      same((await privateSettings.read()).settings, {
        agentId: 'ana',
        excludedSites: ['*.bank.example'],
        onlySites: [],
        numberPatterns: { account: 'AA-999999' },
        guardQueues: {},
        roles: ['agent', 'lead', 'admin'],
        rulesUrl: '',
      })
    },
  },
  {
    name: 'tells who watches, until they stop',
    async run({ privateSettings }) {
      let told = 0
      const heard = () => new Promise<void>((then) => setTimeout(then, 20))
      const stop = privateSettings.watch(() => told++)
      await privateSettings.change({ agentId: 'ana' })
      for (let tries = 0; told === 0 && tries < 100; tries++) await heard()
      same(told, 1)
      stop()
      await privateSettings.change({ agentId: 'ben' })
      await heard()
      same(told, 1)
    },
  },
]
