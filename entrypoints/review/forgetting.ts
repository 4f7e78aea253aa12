import browser from 'webextension-polyfill'
import { normalFact } from '../../utils/desk/normal-fact'
import { localSettings } from '../../utils/store/area/settings'
import type { Opener } from '../../utils/store/idb/database'
import { idbErasures } from '../../utils/store/idb/erasures'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import type { ForgetPorts, TypedFact } from '../../utils/view/review/forget'

/** A typed fact becomes the hash the log knows it by; the fact itself is kept nowhere. */
export function forgetting(open: Opener, now: () => number): ForgetPorts['forget'] {
  const erasures = idbErasures(open, now)
  const hash = keyedHash(open)
  const hashOf = async ({ field, value }: TypedFact) => {
    const { country } = (await localSettings(browser.storage.local).read()).settings
    return hash(field, normalFact(field, value, country))
  }
  return {
    find: async (fact) => erasures.find(await hashOf(fact)),
    erase: async (fact) => erasures.erase(await hashOf(fact)),
  }
}
