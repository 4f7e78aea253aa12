import type { MetadataJson } from 'libphonenumber-js/core'
import { normalFact } from '../../utils/desk/normal-fact'
import { NUMBERING_FILE, phonesOf } from '../../utils/desk/phones'
import type { Opener } from '../../utils/store/idb/database'
import { idbErasures } from '../../utils/store/idb/erasures'
import { keyedHash } from '../../utils/store/idb/keyed-hash'
import { ownFile } from '../../utils/store/own-file'
import type { PeopleToCall } from '../../utils/store/ports/people-to-call'
import type { ForgetPorts, TypedFact } from '../../utils/view/review/forget'
import type { SettingsPorts } from '../../utils/view/rules/settings'

/** The hash the log knows a typed fact by. */
function hashing(open: Opener, settings: Pick<SettingsPorts, 'read'>) {
  const hash = keyedHash(open)
  return async ({ field, value }: TypedFact) => {
    // The company's country where it says one: the desk hashed the caller's number by it.
    const { country } = (await settings.read()).settings
    const phones = phonesOf((await ownFile(NUMBERING_FILE)) as MetadataJson, country)
    return hash(field, normalFact(field, value, phones))
  }
}

/** A person added by hand is found by name and number as well, when they wish to be forgotten. */
export function findable(people: PeopleToCall, open: Opener, settings: Pick<SettingsPorts, 'read'>): PeopleToCall {
  const hashOf = hashing(open, settings)
  return {
    ...people,
    async add(person) {
      const typed = [
        { field: 'name' as const, value: person.name },
        { field: 'phone' as const, value: person.number },
      ].filter(({ value }) => value.trim() !== '')
      const callerHashes = [...person.callerHashes, ...(await Promise.all(typed.map(hashOf)))]
      return people.add({ ...person, callerHashes })
    },
  }
}

/** A typed fact becomes the hash the log knows it by; the fact itself is kept nowhere. */
export function forgetting(
  open: Opener,
  now: () => number,
  settings: Pick<SettingsPorts, 'read'>,
): ForgetPorts['forget'] {
  const erasures = idbErasures(open, now)
  const hashOf = hashing(open, settings)
  return {
    find: async (fact) => erasures.find(await hashOf(fact)),
    erase: async (fact) => erasures.erase(await hashOf(fact)),
  }
}
