// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Debian's names, and where each browser is looked for. The environment variable points to any other one. */
const BROWSERS = {
  chromium: { variable: 'EARSHOT_CHROMIUM', package: 'chromium', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'EARSHOT_FIREFOX', package: 'firefox-esr', names: ['firefox-esr', 'firefox'] },
}

/**
 * Installs what a clean clone lacks: npm packages by the lock file, browsers by apt where that is allowed.
 * @param {{ browsers: (keyof typeof BROWSERS)[] }} needs
 */
export async function install({ browsers }) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) stop(`Earshot needs Node 20.19 or newer; this is ${process.version}.`)
  if (packagesAreStale()) {
    // Not `npm ci`: it refuses a lock file without the optional binaries of every platform, and ours was written where only
    // Linux's could be had. `npm install` keeps to the same locked versions and adds this platform's own.
    say('Installing packages (npm install) …')
    must('npm', ['install', '--no-fund', '--no-audit'], 'npm could not install the packages: see its lines above.')
  }
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`))
    must('npx', ['wxt', 'prepare'], 'wxt could not prepare its types.', 'ignore')
  for (const name of browsers) process.env[BROWSERS[name].variable] = browser(name)
}

/** @param {keyof typeof BROWSERS} name */
function browser(name) {
  const { variable, package: pkg, names } = BROWSERS[name]
  const told = process.env[variable]
  if (told && !existsSync(told)) stop(`${variable} names ${told}, and there is no such file.`)
  const found = told ?? find(names)
  if (found) return found
  const how = `Install it (Debian, Ubuntu: apt-get install ${pkg}) or set ${variable} to its program file.`
  const root = asRoot()
  if (!root || !find(['apt-get'])) stop(`No ${name} here. ${how}`)
  say(`Installing ${pkg} (apt-get) …`)
  const [command, ...args] = [...root, 'apt-get']
  spawnSync(command, [...args, 'update', '-qq'], { stdio: 'ignore' })
  must(command, [...args, 'install', '-y', '-qq', pkg], `${pkg} could not be installed. ${how}`, 'ignore')
  return find(names) ?? stop(`${pkg} was installed, but none of ${names.join(', ')} is on the path. ${how}`)
}

/** @param {string[]} names */
const find = (names) =>
  names.map((n) => spawnSync('which', [n], { encoding: 'utf8' }).stdout?.trim()).find((path) => path)

/** What to put before a command to run it as root, where nobody has to be asked for a password. @returns {string[] | undefined} */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return find(['sudo']) && spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive']
    : undefined
}

function packagesAreStale() {
  const installed = `${ROOT}node_modules/.package-lock.json`
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(`${ROOT}package-lock.json`).mtimeMs
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} sorry
 * @param {'inherit' | 'ignore'} stdout
 */
function must(command, args, sorry, stdout = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // What a tool says goes beside the answer, not into it: `measure --json` prints one object and nothing else.
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', stdout === 'inherit' ? process.stderr.fd : 'ignore', 'inherit'],
    env,
  })
  if (status !== 0) stop(sorry)
}

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}
