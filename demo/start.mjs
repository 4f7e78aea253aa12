// @ts-check
/** `npm start`: a window on the demo desk, or, where there is no display, the price call played and told line by line. */

import { openAgentsBrowser, openCallersBrowser } from './launch.mjs'
import { startDemo } from './server.mjs'
import { playHeadless } from './story.mjs'

/** @param {string} line */
const tell = (line) => process.stdout.write(`${line}\n`)

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** @param {string[]} args `--headless` plays the story even where there is a display */
export async function main(args) {
  const demo = await startDemo()
  try {
    if (!hasDisplay() || args.includes('--headless')) return await playHeadless(demo, tell)
    return await openWindow(demo)
  } finally {
    await demo.stop()
  }
}

/** @param {Awaited<ReturnType<typeof startDemo>>} demo */
async function openWindow({ urls }) {
  const [agent, callers] = await Promise.all([
    openAgentsBrowser({ headless: false, width: 1440, height: 900, month: true }),
    openCallersBrowser(),
  ])
  const desk = agent.context.pages()[0] ?? (await agent.context.newPage())
  await desk.goto(urls.crm({ voice: true, speed: 1, route: '/customers' }))
  const review = await agent.context.newPage()
  await review.goto(`${agent.own}/review.html?made-up`)
  const line = await callers.newPage()
  await line.goto(urls.caller('price', { auto: true, speed: 1 }))
  await desk.bringToFront()
  tell('A call is ringing in the CRM. Answer it; under the phone you choose what you say.')
  tell('In the other tab, Review shows a made-up month of calls, as a team lead sees them.')
  tell(`More callers: ${urls.caller()}   The knowledge base: ${urls.help()}`)
  tell('Close the window to stop.')
  await new Promise((closed) => agent.context.on('close', closed))
  await callers.close()
  return 0
}
