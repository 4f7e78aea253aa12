import { keeping } from '../keeping'
import type { SettingsStore } from '../ports/settings'
import { defineKeys } from '../schema/keyed'
import { DEFAULT_SETTINGS, SETTINGS } from '../schema/settings'
import { type Area, watchKey } from './area'
import { regionOf } from './region'

const KEY = 'settings'

/** `language`: the browser's. Where nobody has set a country, numbers without one are from there. */
export function localSettings(local: Area, language: string = navigator.language): SettingsStore {
  const document = defineKeys('the settings', SETTINGS, { ...DEFAULT_SETTINGS, country: regionOf(language) })
  const open = async () => document.open((await local.get(KEY))[KEY])
  return {
    async read() {
      const { settings, ignored } = await open()
      return { settings, ignored }
    },
    change: (to) =>
      keeping(async () => {
        const opened = await open()
        if (opened.refused) return { outcome: 'not-kept' as const, sentence: opened.refused }
        await local.set({ [KEY]: document.stamp({ ...opened.settings, ...to }) })
        return { outcome: 'kept' as const }
      }),
    watch: (changed) => watchKey(local, KEY, changed),
  }
}
