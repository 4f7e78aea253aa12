import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing'

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }

/** Three kinds of test: pure ones, ones that need a DOM, and ones that need a real browser and the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: [
            'tests/{core,language,wire,store,desk,rules,vendors,sites,words}/**/*.test.ts',
            'tests/*.test.ts',
            'tests/contract/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        ...jsx,
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: ['tests/{components,view,page}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          include: ['tests/{browser,demo}/**/*.test.ts'],
          environment: 'node',
          // Each file has a browser and a demo desk of its own, and waits more than it works: two at a time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 8_000 } },
          // Real calls on two busy cores: the pause's own 300 ms paint deadline may pass, by design. A second failure is one; the report names each.
          retry: 1,
        },
      },
    ],
  },
})
