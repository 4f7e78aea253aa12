import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { PAGES } from './pages'

/**
 * The page's half of Earshot without the desk: the built guard and live part, a worker of a few lines in the desk's place
 * (page-lab/desk.js), and plain pages on several origins. What is proved here is the scripts' own.
 */
export interface Lab {
  context: BrowserContext
  worker: Worker
  /** Address of a page on an origin: `url('phone', '/phone')`. */
  url(origin: string, path: string): string
  open(origin: string, path: string): Promise<Page>
  close(): Promise<void>
}

const CHROMIUM = process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium'
const BUILT = resolve(process.env.EARSHOT_BUILT ?? '.output/chrome-mv3')
const HERE = resolve('tests/browser/page-lab')
const SWITCHES = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export async function openLab(): Promise<Lab> {
  const [profile, extension] = await Promise.all([mkdtemp(join(tmpdir(), 'earshot-lab-')), buildExtension()])
  const server = await serve()
  const { port } = server.address() as AddressInfo
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: 1000, height: 700 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...SWITCHES,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const url = (origin: string, path: string) => `http://${origin}.localhost:${port}${path}`
  return {
    context,
    worker,
    url,
    async open(origin, path) {
      const page = await context.newPage()
      await page.goto(url(origin, path))
      return page
    },
    async close() {
      await context.close()
      server.close()
      await Promise.all([profile, extension].map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}

async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-lab-extension-'))
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8'))
  await mkdir(join(folder, '_locales'), { recursive: true })
  await Promise.all([
    cp(join(BUILT, '_locales'), join(folder, '_locales'), { recursive: true }),
    ...['guard.js', 'live.js', 'site.js', 'assist.js'].map((file) => cp(join(BUILT, file), join(folder, file))),
    ...['desk.js', 'overlay.html', 'overlay.js'].map((file) => cp(join(HERE, file), join(folder, file))),
  ])
  const { name, description, version, default_locale, content_scripts, web_accessible_resources } = manifest
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      description,
      version,
      default_locale,
      content_scripts: content_scripts.filter(({ js }: { js: string[] }) => js.includes('guard.js')),
      web_accessible_resources,
      permissions: ['storage', 'scripting'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'desk.js' },
    }),
  )
  return folder
}

function serve(): Promise<Server> {
  const server = createServer(({ url = '/', headers }, response) => {
    const [path = '/'] = url.split('?')
    const page = PAGES[path]
    const port = headers.host?.split(':')[1] ?? ''
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html.replaceAll('PORT', port) ?? '')
  })
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)))
}
