import { expect, it, vi } from 'vitest'
import { localSettings } from '../../../utils/store/area/settings'
import { DEFAULT_SETTINGS as DEFAULTS } from '../../../utils/store/schema/settings'
import { fullArea, memoryArea } from './memory-area'

const DEFAULT_SETTINGS = { ...DEFAULTS, country: 'US' }

it('begins with defaults and changes key by key', async () => {
  const settings = localSettings(memoryArea(), 'en-US')
  expect(await settings.read()).toEqual({ settings: DEFAULT_SETTINGS, ignored: [] })
  await settings.change({ guard: 'remind' })
  expect(await settings.change({ pauseSeconds: 12 })).toEqual({ outcome: 'kept' })
  expect((await settings.read()).settings).toEqual({ ...DEFAULT_SETTINGS, guard: 'remind', pauseSeconds: 12 })
})

it('tells who watches, and stops telling', async () => {
  const settings = localSettings(memoryArea(), 'en-US')
  const changed = vi.fn()
  const stop = settings.watch(changed)
  await settings.change({ guard: 'off' })
  expect(changed).toHaveBeenCalledTimes(1)
  stop()
  await settings.change({ guard: 'pause' })
  expect(changed).toHaveBeenCalledTimes(1)
})

it.each([
  ['de-AT', 'AT'],
  ['de', 'DE'],
  ['es-419', 'US'],
  ['en', 'US'],
  ['not a language', 'US'],
])(
  'a browser in %s takes numbers without a country for those of %s, until somebody says otherwise',
  async (language, country) => {
    const settings = localSettings(memoryArea(), language)
    expect((await settings.read()).settings.country).toBe(country)
    await settings.change({ country: 'GB' })
    expect((await settings.read()).settings.country).toBe('GB')
  },
)

it('a damaged key falls back by itself and is named', async () => {
  const stored = { v: 1, guard: 'shout', pauseSeconds: 60, keepWordsDays: 3, colour: 'red' }
  const { settings, ignored } = await localSettings(memoryArea({ settings: stored }), 'en-US').read()
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, keepWordsDays: 3 })
  expect(ignored).toEqual([
    { key: 'guard', sentence: '"guard" is ignored: expected off, remind or pause.' },
    { key: 'pauseSeconds', sentence: '"pauseSeconds" is ignored: not above 15.' },
    { key: 'colour', sentence: '"colour" is not a setting Earshot knows. It is ignored.' },
  ])
})

it('the law of the guard holds in the schema: no pause shorter than 5 or longer than 15 seconds, but for the agent', async () => {
  const read = async (stored: object) =>
    (await localSettings(memoryArea({ settings: { v: 1, ...stored } }), 'en-US').read()).settings
  for (const pauseSeconds of [4, 16, 8.5, Infinity]) expect((await read({ pauseSeconds })).pauseSeconds).toBe(8)
  expect((await read({ pauseSeconds: 15, ownPauseSeconds: 80 })).ownPauseSeconds).toBe(80)
  expect((await read({ ownPauseSeconds: 81 })).ownPauseSeconds).toBeUndefined()
})

it('damaged as a whole, it begins anew; from a newer Earshot, nothing is written over it', async () => {
  const damaged = localSettings(memoryArea({ settings: 'garbage' }), 'en-US')
  expect((await damaged.read()).ignored[0]?.sentence).toContain('Could not read the settings')
  expect(await damaged.change({ guard: 'off' })).toEqual({ outcome: 'kept' })

  const area = memoryArea({ settings: { v: 9, guard: 'off' } })
  expect((await localSettings(area, 'en-US').read()).ignored[0]?.sentence).toContain('Update Earshot')
  expect(await localSettings(area, 'en-US').change({ guard: 'pause' })).toMatchObject({ outcome: 'not-kept' })
  expect(area.items.get('settings')).toEqual({ v: 9, guard: 'off' })
})

it('says that there is no room', async () => {
  expect(await localSettings(fullArea(), 'en-US').change({ guard: 'off' })).toMatchObject({ outcome: 'disk-full' })
})
