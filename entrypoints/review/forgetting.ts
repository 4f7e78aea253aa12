import type { MetadataJson } from 'libphonenumber-js/core'
import browser from 'webextension-polyfill'
import { normalFact } from '../../utils/desk/normal-fact'
import { NUMBERING_FILE, phonesOf } from '../../utils/desk/phones'
import { localSettings } from '../../utils/store/area/settings'
import type { Opener } from '../../utils/store/idb/database'
import { idbErasures } from '../../utils/store/idb/erasures'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import { ownFile } from '../../utils/store/own-file'
import type { ForgetPorts, TypedFact } from '../../utils/view/review/forget'

/** A typed fact becomes the hash the log knows it by; the fact itself is kept nowhere. */
export function forgetting(open: Opener, now: () => number): ForgetPorts['forget'] {
  const erasures = idbErasures(open, now)
  const hash = keyedHash(open)
  const hashOf = async ({ field, value }: TypedFact) => {
    const { country } = (await localSettings(browser.storage.local).read()).settings
    const phones = phonesOf((await ownFile(NUMBERING_FILE)) as MetadataJson, country)
    return hash(field, normalFact(field, value, phones))
  }
  return {
    find: async (fact) => erasures.find(await hashOf(fact)),
    erase: async (fact) => erasures.erase(await hashOf(fact)),
  }
}
