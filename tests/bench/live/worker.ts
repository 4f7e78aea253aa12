import type { Stage } from '../../browser/stage'

/** As the browser does it when nothing happens. */
export async function stopWorker(stage: Stage): Promise<void> {
  const page = await stage.context.newPage()
  const session = await stage.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}
