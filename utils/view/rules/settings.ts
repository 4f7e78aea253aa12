import { batch, signal } from '@preact/signals'
import type { InForce } from '../../store/in-force'
import type { Kept } from '../../store/ports/outcome'
import type { Policy } from '../../store/ports/policy'
import type { PrivateSettings } from '../../store/ports/private-settings'
import type { Ignored, Settings } from '../../store/ports/settings'

export type EverySetting = Settings & PrivateSettings
/** What is set, what of it the company has decided, and what of it could not be understood. */
export interface SettingsNow extends InForce {
  /** This browser's own values, beneath the company's. */
  own: EverySetting
  /** The company's word alone. */
  company: Policy
  ignored: Ignored[]
}
export interface SettingsPorts {
  read(): Promise<SettingsNow>
  change(to: Partial<EverySetting>): Promise<Kept>
}
export type SettingsModel = ReturnType<typeof settingsModel>
export type SettingName = keyof EverySetting

/** Settings act at once, one by one, and say that they did. */
export function settingsModel(ports: SettingsPorts) {
  const now = signal<SettingsNow | undefined>(undefined)
  const refused = signal<string | undefined>(undefined)
  const saved = signal<SettingName | undefined>(undefined)

  async function look() {
    now.value = await ports.read()
  }

  return {
    now,
    refused,
    /** The setting changed last: said once, beside it. */
    saved,
    look,
    isLocked: (name: SettingName) => now.value?.locked.includes(name) ?? false,
    async change<Name extends SettingName>(name: Name, value: EverySetting[Name]) {
      const kept = await ports.change({ [name]: value } as Partial<EverySetting>)
      batch(() => {
        refused.value = 'sentence' in kept ? kept.sentence : undefined
        saved.value = kept.outcome === 'kept' ? name : undefined
      })
      await look()
    },
  }
}
