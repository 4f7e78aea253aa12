// @ts-check

/** @typedef {{ name: string, run: string[], tests?: string }} Step */

/** @type {Step[]} */
export const CHECK = [
  { name: 'lint', run: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'unit tests', run: ['vitest', 'run', '--project', 'unit', '--project', 'dom'], tests: 'unit' },
]

/** @type {Step} */
export const BUILD = { name: 'build for Chrome', run: ['wxt', 'build'] }

/** @type {Step[]} */
export const TEST = [
  ...CHECK,
  BUILD,
  { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'add-on lint', run: ['addons-linter', '--output', 'json', '.output/firefox-mv3'] },
  { name: 'budgets', run: ['node', 'tests/budgets.mjs'] },
  { name: 'browser tests', run: ['vitest', 'run', '--project', 'browser'], tests: 'browser' },
]
