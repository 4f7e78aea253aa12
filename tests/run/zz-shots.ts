import { openAgentsBrowser } from '../../demo/launch.mjs'

const out = '/tmp/team/shots/admin/'
export async function main() {
  const a = await openAgentsBrowser({ width: 1280, height: 900 })
  const p = await a.context.newPage()
  p.setDefaultTimeout(8000)
  const shot = (n: string, full = true) => p.screenshot({ path: out + n + '.png', fullPage: full })
  await p.goto(a.own + '/rules.html')
  await p.getByRole('link', { name: /^Edit/ }).first().waitFor()
  await shot('rules', false)
  for (const h of ['try', 'past', 'guard', 'privacy', 'sites', 'suggestions', 'rollout']) {
    await p.goto(a.own + '/rules.html#' + h)
    await p.waitForTimeout(500)
    await shot(h)
  }
  await p.goto(a.own + '/rules.html')
  await p.getByRole('link', { name: /^Edit/ }).nth(3).click()
  await p.waitForTimeout(400)
  await shot('edit')
  await p.setViewportSize({ width: 1000, height: 800 })
  await shot('edit-1000')
  await p.emulateMedia({ colorScheme: 'dark' })
  await shot('edit-1000-dark')
  await p.setViewportSize({ width: 640, height: 450 })
  await shot('edit-200')
  await p.goto(a.own + '/rules.html#try')
  await p.waitForTimeout(400)
  await shot('try-200')
  await p.goto(a.own + '/rules.html')
  await p.waitForTimeout(400)
  await shot('rules-200', false)
  await a.close()
}
