import { expect, it } from 'vitest'
import { stage } from './stage'

const crm = (route: string) => stage.open(stage.desk.urls.crm({ phone: 'none', route }))

it('finds customers by name, account and any way to write a number', async () => {
  const page = await crm('/')
  const search = page.getByLabel('Search customers')
  for (const [asked, found] of [
    ['raman', ['Priya Raman', 'Priya Ramanathan']],
    ['20481537', ['Priya Raman']],
    ['+44 20 7946 0124', ['Priya Ramanathan']],
    ['bakery', ['Hannah Boyle']],
  ] as const) {
    await search.fill(asked)
    await expect.poll(() => page.locator('tbody a').allTextContents()).toEqual(found)
  }
})

it('the account field keeps its own state, as React inputs do', async () => {
  const page = await crm('/verify')
  const field = page.getByLabel('Account number')
  const write = (how: 'assigned' | 'native', value: string) =>
    field.evaluate(
      (input: HTMLInputElement, [how, value]) => {
        const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        if (how === 'native') native?.call(input, value)
        else input.value = value
        input.dispatchEvent(new Event('input', { bubbles: true }))
      },
      [how, value] as const,
    )
  await write('assigned', '20481537')
  await expect.poll(() => field.inputValue()).toBe('')
  await write('native', '20481537')
  await page.getByLabel('Postcode').fill('se15 4qf')
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByText('Verified: Priya Raman').waitFor()
})

it('has fields that must not be filled: unseen, covered, and focused by a script', async () => {
  const unseen = await crm('/verify?field=hidden')
  expect(
    await unseen.getByLabel('Account number').evaluate((input) => input.checkVisibility({ opacityProperty: true })),
  ).toBe(false)
  const covered = await crm('/verify?field=covered')
  const onTop = await covered.getByLabel('Account number').evaluate((input) => {
    const { x, y, width, height } = input.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === input
  })
  expect(onTop).toBe(false)
  const scripted = await crm('/verify?field=scripted')
  await expect.poll(() => scripted.evaluate(() => document.activeElement?.id)).toBe('verify-account')
})

it('records keys and obeys single ones, except where one types', async () => {
  const page = await crm('/customers/10482')
  await page.getByLabel('Call notes').click()
  await page.keyboard.type('be')
  expect(await page.getByLabel('Call notes').inputValue()).toBe('be')
  await page.getByRole('heading', { name: 'Details' }).click()
  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('heading', { name: 'Details' }).waitFor()
  const keys = await page.evaluate(() => window.__keys.filter(({ type }) => type === 'keydown'))
  expect(keys.map(({ key, target }) => `${key} ${target}`)).toEqual(['b textarea', 'e textarea', 'e body'])
})

it('shows billing in a frame, with an end date', async () => {
  const page = await crm('/customers/10482/billing')
  const billing = page.frameLocator('iframe[title="Billing"]')
  await billing.getByRole('button', { name: 'End date' }).click()
  await billing.getByLabel('End date').fill('2031-06-11')
  await billing.getByRole('cell', { name: '2031-06-11' }).waitFor()
})

it('keeps the focus in its dialog, and closes it on a press outside', async () => {
  const page = await crm('/customers/10482')
  await page.getByRole('button', { name: 'Log interaction' }).click()
  const dialog = page.getByRole('dialog')
  await page.getByLabel('Search customers').focus()
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await page.mouse.click(20, 780)
  await dialog.waitFor({ state: 'detached' })
})

it('the knowledge base allows no script of others and no markup from text', async () => {
  const page = await stage.open(stage.desk.urls.help())
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>'
      return 'written'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('TypeError')
  await page.getByLabel('Find').fill('died')
  expect(await page.locator('article:visible').count()).toBe(1)
})

it('the log can be read over the wire', async () => {
  const response = await fetch(`http://127.0.0.1:${stage.desk.port}/sip/log`)
  expect(await response.json()).toEqual({
    log: stage.desk.registrar.log,
    calls: [...stage.desk.registrar.calls.values()],
  })
})
