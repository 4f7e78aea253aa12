import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import * as z from 'zod/mini'

/** A Firefox with a profile of its own, spoken to by WebDriver BiDi over one socket. */
export interface Bidi {
  /** One command and its answer, checked. Rejects with the browser's own words. */
  send<T>(method: string, params: object, answer: z.ZodMiniType<T>): Promise<T>
  close(): Promise<void>
}

const reply = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
])

/**
 * @param preferences go into the profile before the start
 * @param program another one than the environment names
 */
export async function startFirefox(
  preferences: Record<string, string | number | boolean>,
  program = process.env.EARSHOT_FIREFOX ?? '/usr/bin/firefox-esr',
): Promise<Bidi> {
  const profile = await mkdtemp(join(tmpdir(), 'earshot-firefox-'))
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  // System access is for one thing: to end the event page, which no page and no test command can.
  const args = ['--headless', '--remote-debugging-port', '0', '--remote-allow-system-access', '--profile', profile]
  const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = once(firefox, 'exit')

  const url = await new Promise<string>((found, failed) => {
    let said = ''
    firefox.on('error', failed)
    firefox.on('exit', () => failed(new Error(`Firefox ended before it listened:\n${said}`)))
    firefox.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4_000)
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (address) found(address)
    })
  })
  const socket = new WebSocket(`${url}/session`)
  await once(socket, 'open')

  const waiting = new Map<number, { settle(result: unknown): void; fail(error: Error): void }>()
  let last = 0
  socket.on('message', (data) => {
    const read = z.safeParse(reply, JSON.parse(String(data)))
    if (!read.success) return // an event, and nobody asked for events
    const asked = waiting.get(read.data.id)
    waiting.delete(read.data.id)
    if (read.data.type === 'success') asked?.settle(read.data.result)
    else asked?.fail(new Error(`${read.data.error}: ${read.data.message}`))
  })
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox is gone'))
  })

  const send: Bidi['send'] = async (method, params, answer) => {
    const id = ++last
    const result = new Promise((settle, fail) => waiting.set(id, { settle, fail }))
    socket.send(JSON.stringify({ id, method, params }))
    return z.parse(answer, await result)
  }
  await send('session.new', { capabilities: {} }, z.unknown())

  return {
    send,
    async close() {
      await send('browser.close', {}, z.unknown())
      await gone
      await rm(profile, { recursive: true, force: true })
    },
  }
}
