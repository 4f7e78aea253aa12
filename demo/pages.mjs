// @ts-check
/** The desk's web pages: bundled once in memory, then served by the first label of the host name. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

const entries = {
  crm: 'crm/index.html',
  billing: 'crm/billing.html',
  phone: 'phone/index.html',
  help: 'help/index.html',
  caller: 'caller/index.html',
}

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
})

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** @type {Promise<Map<string, string | Uint8Array>> | undefined} */
let bundled

async function bundle() {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: { modules: { generateScopedName: '[hash:base64:6]' } },
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, `${root}${file}`])),
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map()
  for (const output of outputs) {
    if (!('output' in output)) continue
    for (const part of output.output) files.set(`/${part.fileName}`, part.type === 'chunk' ? part.code : part.source)
  }
  return files
}

/**
 * Answers one request. Hosts: crm, phone, help, caller (`.localhost`); calls are at `/calls/NAME.json` everywhere.
 * @param {string} host @param {string} path
 * @returns {Promise<{status: number, headers: Record<string, string>, body: string | Uint8Array}>}
 */
export async function page(host, path) {
  bundled ??= bundle()
  const files = await bundled
  const site = host.split('.')[0] ?? ''
  const found = path.startsWith('/calls/') ? await call(path) : files.get(await resolve(files, site, path))
  if (found === undefined) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' }
  const type = types[extname(path)] ?? 'text/html; charset=utf-8'
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  return {
    status: 200,
    headers: site === 'help' ? { ...headers, 'content-security-policy': strict } : headers,
    body: found,
  }
}

/** @param {Map<string, unknown>} files @param {string} site @param {string} path */
async function resolve(files, site, path) {
  if (files.has(path) && !path.endsWith('.html')) return path
  return `/${site}${path.endsWith('/') ? `${path}index.html` : path}`
}

/** @param {string} path */
async function call(path) {
  const id = path.match(/^\/calls\/([a-z-]+)\.json$/)?.[1]
  return id && readFile(`${root}calls/${id}.json`, 'utf8').catch(() => undefined)
}
