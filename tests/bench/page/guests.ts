import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { answered } from '../../browser/live-call'
import { openStage } from '../../browser/stage'

/** A browser with one extension in it, or none. */
export interface Guest {
  name: string
  context: BrowserContext
  close(): Promise<void>
}

/** What RingCentral's own extension does on every page: the library's content script, with its observers, and a line to start it. */
const PEER = resolve('node_modules/ringcentral-c2d/build/index.js')

export async function openGuests(): Promise<Guest[]> {
  return [
    await withExtension('no extension'),
    await withExtension('an empty extension', async (at) => writeFile(join(at, 'start.js'), '')),
    await withExtension('ringcentral-c2d 2.0.3', async (at) => {
      await copyFile(PEER, join(at, 'peer.js'))
      await writeFile(join(at, 'start.js'), 'new RingCentralC2D()')
    }),
    await earshot('no call'),
    await earshot('a live call'),
  ]
}

async function withExtension(name: string, write?: (at: string) => Promise<void>): Promise<Guest> {
  const home = await mkdtemp(join(tmpdir(), 'earshot-guest-'))
  const at = join(home, 'extension')
  if (write) await makeExtension(at, write)
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...(write ? [`--disable-extensions-except=${at}`, `--load-extension=${at}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  return {
    name,
    context,
    async close() {
      await context.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function makeExtension(at: string, write: (at: string) => Promise<void>): Promise<void> {
  await mkdir(at)
  await write(at)
  const js = (await readdir(at)).sort()
  const content = { js, matches: ['<all_urls>'], run_at: 'document_start', all_frames: true }
  const manifest = { manifest_version: 3, name: 'guest', version: '1', content_scripts: [content] }
  await writeFile(join(at, 'manifest.json'), JSON.stringify(manifest))
}

/** The built extension; its live call is a real one, on a softphone in another tab. */
async function earshot(when: 'no call' | 'a live call'): Promise<Guest> {
  const stage = await openStage()
  if (when === 'a live call') await answered(stage, { in: 'tab' })
  return { name: `Earshot, ${when}`, context: stage.context, close: stage.close }
}
