import { signal } from '@preact/signals'
import type { RuleSet } from '../../../core/rule'
import type { PublishedRules, Restored } from '../../../store/ports/rule-sets'
import type { Ignored } from '../../../store/ports/settings'
import type { RuleFile } from '../rule-file'
import type { RulesModel } from '../rules'
import type { EverySetting, SettingsModel } from '../settings'

export const DESK_FORMAT = 'earshot-desk/1'

/** What a file of this kind turned out to hold: each setting by itself, the rules checked like any others. */
export type ReadDesk =
  | {
      is: 'read'
      settings: Partial<EverySetting>
      rules: RuleSet | undefined
      versions: PublishedRules[]
      ignored: Ignored[]
    }
  | { is: 'refused'; sentence: string }

export interface EverythingPorts {
  read(text: string): ReadDesk
  save(file: RuleFile): void
}
export type EverythingTaken =
  | {
      is: 'taken'
      settings: number
      rules: 'waiting' | 'same' | 'none'
      /** Undefined: they could not be kept; why stands with the rules. */
      versions: Restored | undefined
      ignored: Ignored[]
    }
  | { is: 'refused'; sentence: string }
export type EverythingModel = ReturnType<typeof everythingModel>

/** All that an admin has made here, as one file; and such a file taken in: settings act at once, versions stand beside those that are here, the live rules wait to be published. */
export function everythingModel(settings: SettingsModel, rules: RulesModel, ports: EverythingPorts) {
  const taken = signal<EverythingTaken | undefined>(undefined)

  async function take(text: string): Promise<EverythingTaken> {
    const read = ports.read(text)
    if (read.is === 'refused') return read
    const names = Object.keys(read.settings) as (keyof EverySetting)[]
    // What the company decides stays locked; beneath it this browser's own is set.
    for (const name of names) await settings.change(name, read.settings[name])
    if (read.rules) rules.propose(read.rules)
    const waits = read.rules && rules.draft.value ? 'waiting' : 'same'
    const versions = await rules.restore(read.versions)
    const { ignored } = read
    return { is: 'taken', settings: names.length, rules: read.rules ? waits : 'none', versions, ignored }
  }

  return {
    taken,
    /** Why the versions of the file could not be kept. */
    refused: rules.refused,
    save() {
      const everything = {
        format: DESK_FORMAT,
        settings: settings.now.value?.own,
        rules: rules.live.value,
        versions: rules.versions.value,
      }
      ports.save({
        name: 'earshot-desk.json',
        type: 'application/json',
        text: `${JSON.stringify(everything, null, 2)}\n`,
      })
    },
    async take(text: string) {
      taken.value = await take(text)
    },
  }
}
