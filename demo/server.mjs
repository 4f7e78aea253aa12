// @ts-check
/** The demo desk: one HTTP server on loopback, several secure origins by host name, and the telephone exchange. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { page } from './pages.mjs'
import { startRegistrar } from './registrar.mjs'

/**
 * @typedef {'plain'|'icon'|'trusted'|'rerender'|'forgetful'|'nocaptions'|'vague'} Skin
 * @typedef {{speed?: number, voice?: boolean}} PhoneOptions `speed` of speech; `voice` shows the agent's lines to pick from
 * @typedef {PhoneOptions & {phone?: 'none', skin?: Skin, frame?: 'normal'|'tiny', route?: string}} CrmOptions
 *   `route` is the part after `#`, such as `/customers/10482`
 * @typedef {{auto?: boolean, script?: boolean, speed?: number}} CallerOptions
 *   `auto` rings at once; `script: false` says nothing by itself
 */

/** @param {Record<string, string | number | undefined>} values */
function query(values) {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** @param {boolean | undefined} on */
const flag = (on) => (on === undefined ? undefined : Number(on))

/** @param {number} port */
function addresses(port) {
  /** @param {string} site */
  const at = (site) => `http://${site}.localhost:${port}/`
  return {
    /** @param {CrmOptions} [options] */
    crm: ({ route, voice, ...rest } = {}) =>
      `${at('crm')}${query({ ...rest, voice: flag(voice) })}${route ? `#${route}` : ''}`,
    /** @param {Skin} [skin] @param {PhoneOptions} [options] */
    phone: (skin = 'plain', { voice, speed } = {}) => `${at('phone')}${query({ skin, voice: flag(voice), speed })}`,
    help: () => at('help'),
    /** @param {string} [call] @param {CallerOptions} [options] */
    caller: (call, { auto, script, speed } = {}) =>
      `${at('caller')}${query({ call, auto: flag(auto), script: flag(script), speed })}`,
  }
}

/**
 * Starts the desk. Port 0 takes a free one.
 * @param {{port?: number}} [options]
 */
export async function startDemo({ port = 0 } = {}) {
  const server = createServer(async ({ url = '/', headers: { host = '' } }, response) => {
    const path = new URL(url, 'http://desk.localhost').pathname
    const { status, headers, body } = path === '/sip/log' ? sipLog() : await page(host, path)
    response.writeHead(status, headers).end(body)
  })
  const registrar = startRegistrar(server)
  const sipLog = () => ({
    status: 200,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    body: JSON.stringify({ log: registrar.log, calls: [...registrar.calls.values()] }),
  })
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)))
  await page('crm.localhost', '/')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the desk has no port')

  return {
    port: address.port,
    urls: addresses(address.port),
    registrar,
    async stop() {
      registrar.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { urls } = await startDemo({ port: Number(process.env.PORT ?? 4173) })
  process.stdout.write(`${urls.crm({ voice: true })}\n${urls.caller()}\n${urls.help()}\n`)
}
