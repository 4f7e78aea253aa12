import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom (DESIGN §2). `types` = `import type` only. A room not named here may import nothing. */
const ROOMS: Record<string, { rooms?: string[]; types?: string[]; libraries?: string[] }> = {
  core: { rooms: ['core', 'language'] },
  language: { rooms: ['core', 'language'] },
  page: { rooms: ['core', 'language', 'page'], types: ['vendors', 'wire'] },
  vendors: { rooms: ['core', 'language', 'vendors'], libraries: ['zod/mini'] },
  wire: {
    rooms: ['wire', 'core'],
    types: ['core', 'language'],
    libraries: ['zod/mini', 'webextension-polyfill', '#imports'],
  },
  rules: { rooms: [] },
  sites: { rooms: ['core'] },
  store: {
    rooms: ['core', 'language', 'store', 'rules', 'words'],
    libraries: ['idb', 'zod/mini', 'webextension-polyfill', '#imports'],
  },
  desk: {
    rooms: ['core', 'language', 'vendors', 'wire', 'desk', 'rules', 'sites'],
    types: ['store', 'page'],
    libraries: ['libphonenumber-js/core', 'zod/mini'],
  },
  words: { rooms: ['words'], types: ['core', 'language', 'store', 'view'] },
  view: {
    rooms: ['core', 'language', 'wire', 'view', 'rules', 'words'],
    types: ['store'],
    libraries: ['@preact/signals'],
  },
  components: {
    rooms: ['components', 'view', 'core', 'words'],
    types: ['core', 'wire', 'language', 'store'],
    libraries: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'],
  },
}

const under = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))

const SOURCES = [...under('utils'), ...under('components')]
const ENTRYPOINTS = under('entrypoints')
const roomOf = (path: string) => (path.startsWith('components/') ? 'components' : path.split('/')[1]) ?? ''

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

function importsOf(file: string) {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, from = '']) => ({ type: Boolean(type), from }))
}

describe('who may import whom', () => {
  test.each(SOURCES)('%s', (file) => {
    const law = ROOMS[roomOf(file)]
    expect(law, `${file} stands in no known room`).toBeDefined()
    for (const { type, from } of importsOf(file)) {
      if (/\.(css|svg|json)(\?\w+)?$/.test(from)) continue
      if (!from.startsWith('.')) {
        expect(type || law?.libraries?.includes(from), `${file} imports the library ${from}`).toBeTruthy()
        continue
      }
      const target = normalize(join(dirname(file), from))
      const allowed = law?.rooms?.includes(roomOf(target)) || (type && law?.types?.includes(roomOf(target)))
      expect(allowed, `${file} imports ${relative('.', target)}`).toBeTruthy()
    }
  })
})

describe('the house', () => {
  test('product code imports nothing of tests or demo', () => {
    const strays = [...SOURCES, ...ENTRYPOINTS].filter((file) =>
      importsOf(file).some(({ from }) => /(^|\/)(tests|demo)\//.test(from)),
    )
    expect(strays).toEqual([])
  })

  test('no file is longer than a person can hold in mind: 300 lines; lists of phrases are data', () => {
    const code = [...SOURCES, ...ENTRYPOINTS].filter((file) => !/language\/listen\/\w\w\//.test(file))
    const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })
})
