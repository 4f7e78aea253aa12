#!/usr/bin/env node
// @ts-check
// The one door to every command (DESIGN §11). Plain Node without dependencies, so that it works from a clean clone:
// it installs what is missing first, then runs the command. `node tests/run.mjs COMMAND [args]`
import { install } from './run/install.mjs'
import { runModule } from './run/module.mjs'
import { runSteps } from './run/steps.mjs'
import { BUILD, CHECK, TEST } from './run/test-steps.mjs'

const [command = 'help', ...args] = process.argv.slice(2)

async function help() {
  process.stdout.write(`npm run ${Object.keys(COMMANDS).join(' | ')}\n`)
  return 0
}

/** @type {Record<string, () => Promise<number>>} */
const COMMANDS = {
  test: async () => {
    await install({ browsers: ['chromium', 'firefox'] })
    return runSteps(TEST)
  },
  check: async () => {
    await install({ browsers: [] })
    return runSteps(CHECK)
  },
  start: async () => {
    await install({ browsers: ['chromium'] })
    return runSteps([BUILD]) || runModule('../../demo/start.mjs', args)
  },
  pictures: async () => {
    await install({ browsers: ['chromium'] })
    return runSteps([BUILD]) || runModule('../../demo/pictures.mjs', args)
  },
  measure: async () => {
    await install({ browsers: [] })
    return runModule('../measure/main.ts', args)
  },
  bench: async () => {
    await install({ browsers: ['chromium'] })
    return runModule('../bench/main.ts', args)
  },
}

process.exitCode = await (COMMANDS[command] ?? help)()
