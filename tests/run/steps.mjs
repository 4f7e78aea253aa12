// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the steps one after the other, says how long each took, and closes with `N passed, N failed`.
 * @param {import('./test-steps.mjs').Step[]} steps
 */
export function runSteps(steps) {
  const reports = mkdtempSync(join(tmpdir(), 'earshot-tests-'))
  const total = { passed: 0, failed: 0 }
  let broken = 0
  for (const { name, run, tests } of steps) {
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`)
    const report = tests && join(reports, `${tests}.json`)
    const extra = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
    const [command = '', ...args] = run
    const began = Date.now()
    const path = `${ROOT}node_modules/.bin:${process.env.PATH}`
    const { status } = spawnSync(command, [...args, ...extra], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    })
    process.stdout.write(
      `   ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
    )
    if (status !== 0) broken++
    if (report) count(report, total)
    if (status !== 0 && !tests) break
  }
  if (steps.some(({ tests }) => tests)) process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return broken > 0 || total.failed > 0 ? 1 : 0
}

/**
 * @param {string} file
 * @param {{ passed: number, failed: number }} total
 */
function count(file, total) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests
  } catch {
    total.failed += 1
  }
}
