// @ts-check
// Build budgets (DESIGN §10), gzip bytes of what was built last. A chunk that two pages share counts for each of them.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const KB = 1024
const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))

const BUDGETS = [
  { name: 'guard', files: ['guard.js'], most: 3 * KB },
  { name: 'vendors', files: ['vendors.js'], most: 2 * KB },
  { name: 'live', files: ['live.js'], most: 16 * KB },
  { name: 'site', files: ['site.js'], most: 5 * KB },
  { name: 'assist', files: ['assist.js'], most: 11 * KB },
  { name: 'overlay page', files: ['overlay.html'], most: 45 * KB },
  { name: 'background', files: ['background.js'], most: 90 * KB },
  // Read by the worker at its start, one language of them: the longest, with what no language is without.
  {
    name: 'worker data',
    files: ['listen/en.json', 'rules/just-listen.en.json', 'phones/numbering.json'],
    most: 100 * KB,
  },
  { name: 'call words', files: ['controls/call-words.json'], most: 5.5 * KB },
]

/** A file and everything it loads: scripts, styles and chunks. @param {string} file @param {Set<string>} [seen] @returns {Set<string>} */
function withImports(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(join(BUILD, file))) return seen
  seen.add(file)
  const text = readFileSync(join(BUILD, file), 'utf8')
  const found = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
    : [...text.matchAll(/(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, path = '']) =>
        join(dirname(file), path),
      )
  for (const path of found) withImports(normalize(path.replace(/^\//, '')), seen)
  return seen
}

/** @param {string} file */
const weigh = (file) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length

/** @type {string[]} */
const faults = []
for (const { name, files, most } of BUDGETS) {
  const loaded = [...new Set(files.flatMap((file) => [...withImports(file)]))]
  if (loaded.length === 0) faults.push(`${name}: ${files} was not built`)
  const bytes = loaded.reduce((sum, file) => sum + weigh(file), 0)
  const line = `${name.padEnd(14)}${(bytes / KB).toFixed(1).padStart(7)} KB of ${most / KB} KB gzip`
  process.stdout.write(`${line}\n`)
  if (bytes > most) faults.push(`${name} is ${((bytes - most) / KB).toFixed(1)} KB over its budget`)
}

for (const file of ['guard.js', 'live.js', 'site.js', 'assist.js', 'vendors.js']) {
  const text = readFileSync(join(BUILD, file), 'utf8')
  if (/\beval\s*\(|new Function\b/.test(text)) faults.push(`${file} holds eval or new Function`)
}

const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'))
const reachable = (manifest.web_accessible_resources ?? []).flatMap(
  (/** @type {{resources: string[]}} */ r) => r.resources,
)
if (reachable.join() !== 'overlay.html')
  faults.push(`web-accessible: ${reachable.map(basename).join(', ')}; only the overlay page may be`)

for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
