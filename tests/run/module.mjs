// @ts-check
import { fileURLToPath } from 'node:url'

/**
 * Runs a module's `main(args)`, TypeScript included: Node 20 strips no types, Vite does.
 * @param {string} path relative to this file
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runModule(path, args) {
  const { runnerImport } = await import('vite')
  const file = fileURLToPath(new URL(path, import.meta.url))
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
  return (await module.main(args)) ?? 0
}
