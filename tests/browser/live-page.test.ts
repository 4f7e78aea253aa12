import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { eventId } from '../../utils/core/ids'
import type { CaptionLine, FillOffer } from '../../utils/wire/topics'
import { type Bench, openBench } from './page-lab/bench'
import { frameworkFields } from './page-lab/frameworks'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())
afterEach(() => bench.reset())

const words = async (): Promise<CaptionLine[]> =>
  (await bench.reports()).flatMap((report) => (report.kind === 'words' ? report.lines : []))
const finals = async () => (await words()).filter((line) => line.final).map((line) => `${line.speaker}: ${line.text}`)

describe('captions', () => {
  test('each row is an utterance that grows, and is final when the next begins or nothing follows', async () => {
    const page = await bench.open('phone', '/captions')
    await bench.beginCall()
    await page.evaluate("row('You', 'Hello, this is')")
    await bench.until(async () => (await words()).length === 1)
    await page.evaluate("say(0, 'Hello, this is Sam')")
    await page.evaluate("row('Maria Lopez', 'I want')")
    await page.evaluate("say(1, 'I want to cancel')")
    await page.evaluate("say(1, 'I want to cancel my plan')")
    await bench.until(async () => (await finals()).length === 2)
    expect(await finals()).toEqual(['agent: Hello, this is Sam', 'caller: I want to cancel my plan'])
    const second = (await words()).filter((line) => line.speaker === 'caller')
    expect(new Set(second.map((line) => line.utterance)).size).toBe(1)
  })

  test('one row that grows for ever is told in pieces, each word once', async () => {
    const page = await bench.open('phone', '/captions')
    await bench.beginCall()
    await page.evaluate("row('Caller', 'it is too expensive')")
    await bench.until(async () => (await finals()).length === 1)
    await page.evaluate("say(0, 'it is too expensive and I am moving')")
    await bench.until(async () => (await finals()).length === 2)
    expect(await finals()).toEqual(['caller: it is too expensive', 'caller: and I am moving'])
  })

  test('rows of an earlier call are not this caller’s words', async () => {
    const page = await bench.open('phone', '/captions')
    await page.evaluate("for (let i = 0; i < 5; i++) row('Caller', 'cancel it ' + i)")
    await bench.beginCall()
    await page.evaluate("row('Caller', 'good morning')")
    await bench.until(async () => (await finals()).length === 1)
    expect(await finals()).toEqual(['caller: good morning'])
  })

  test('the greeting of a call just begun is heard though it was there first; of one going on it is not', async () => {
    const page = await bench.open('phone', '/captions')
    await page.evaluate("row('Caller', 'good morning')")
    await bench.beginCall({}, { callIs: 'new' })
    await bench.until(async () => (await finals()).length === 1)
    await bench.reset()
    const other = await bench.open('phone', '/captions')
    await other.evaluate("row('Caller', 'good morning')")
    await bench.beginCall({}, { callIs: 'going-on' })
    await other.evaluate("row('Caller', 'well')")
    await bench.until(async () => (await finals()).length === 1)
    expect(await finals()).toEqual(['caller: well'])
  })

  test('a pane drawn anew says nothing twice', async () => {
    const page = await bench.open('phone', '/captions')
    await bench.beginCall()
    await page.evaluate("row('Caller', 'good morning')")
    await bench.until(async () => (await finals()).length === 1)
    await page.evaluate('pane.innerHTML = pane.innerHTML')
    await page.evaluate("row('Caller', 'are you there')")
    await bench.until(async () => (await finals()).length === 2)
    expect(await finals()).toEqual(['caller: good morning', 'caller: are you there'])
  })
})

describe('the state of the call', () => {
  const states = async () =>
    (await bench.reports()).flatMap((report) => (report.kind === 'state' ? [`${report.says} ${report.sure}`] : []))

  test('connected while the hang-up is there, held when the phone says so, ended when it goes', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await bench.until(async () => (await states()).includes('connected true'))
    await page.evaluate("document.querySelector('.state').textContent = 'On hold'")
    await bench.until(async () => (await states()).includes('held true'))
    await page.evaluate('end()')
    await bench.until(async () => (await states()).includes('ended true'))
  })

  test('a hang-up drawn anew all the time is no end; one that goes without a word is a guessed end', async () => {
    const page = await bench.open('phone', '/phone-redraw')
    await bench.beginCall()
    await bench.until(async () => (await states()).includes('connected true'))
    // Drawn anew every 200 ms: five times is longer than the 500 ms after which one that is gone counts.
    await page.evaluate(
      () =>
        new Promise<void>((drawn) => {
          let times = 0
          const slot = document.querySelector('#hangup')?.parentElement ?? document.body
          new MutationObserver(() => ++times === 5 && drawn()).observe(slot, { childList: true })
        }),
    )
    expect(await states()).not.toContain('ended false')
    await page.evaluate("ended = 1; document.querySelector('.row').remove(); document.querySelector('.state').remove()")
    await bench.until(async () => (await states()).includes('ended false'), 5_000)
  })
})

describe('the record', () => {
  test('is told once, and again when it is another', async () => {
    const page = await bench.open('crm', '/record')
    await bench.beginCall()
    const records = async () => (await bench.reports()).filter((report) => report.kind === 'record')
    await bench.until(async () => (await records()).length === 1)
    expect(JSON.stringify(await records())).toContain('maria@example.net')
    await page.evaluate("document.querySelector('#mail').textContent = 'jo@example.net'; location.hash = '/contact/77'")
    await bench.until(async () => (await records()).length === 2)
    expect(JSON.stringify((await records())[1])).toContain('jo@example.net')
  })
})

describe('fill', () => {
  const offer: FillOffer = { offer: 'fill', field: 'phone', preview: '+44 161 496 0388', askFirst: false }
  const chip = async () => (await bench.surfaces()).find(({ text }) => /Fill|Filled/.test(text))
  const offered = async (value: string, over: object = {}) => {
    await bench.set({ offer: { ...offer, ...over }, value })
    await bench.beginCall()
  }

  test('a press on a field, one key, and the value is there; the same key takes it back', async () => {
    const page = await bench.open('crm', '/form')
    await offered('+441614960388')
    await page.locator('#tel').click()
    await bench.until(chip)
    expect((await chip())?.text).toContain('into crm.localhost')
    expect(await bench.asked('fill-take')).toHaveLength(0)
    await page.keyboard.press('Alt+KeyF')
    await bench.until(async () => (await page.locator('#tel').inputValue()) === '+441614960388')
    expect(await page.evaluate(() => seen.filter((line) => line.startsWith('keydown:f')))).toEqual([])
    await bench.until(async () => (await bench.reports()).some((report) => report.kind === 'filled'))
    await page.keyboard.press('Alt+KeyF')
    await bench.until(async () => (await page.locator('#tel').inputValue()) === '')
  })

  test('by mouse on the offer, without moving the keyboard', async () => {
    const page = await bench.open('crm', '/form')
    await offered('+441614960388')
    await page.locator('#tel').click()
    await bench.until(chip)
    const take = (await chip())?.buttons[0]
    await page.mouse.click(take?.x ?? 0, take?.y ?? 0)
    await bench.until(async () => (await page.locator('#tel').inputValue()) !== '')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tel')
  })

  test.each([
    [
      'a controlled input',
      '#react',
      'a@b.example',
      () => (document.getElementById('react') as unknown as { state: string }).state,
      'a@b.example',
    ],
    [
      'a masked input',
      '#masked',
      'sw1a1aa',
      () => (document.getElementById('masked') as HTMLInputElement).value,
      'SW1A 1AA',
    ],
    ['a list', '#plan', 'plus', () => (document.getElementById('plan') as HTMLSelectElement).value, 'Plus'],
    ['an editor', '#rich', 'Maria Lopez', () => document.getElementById('rich')?.textContent ?? '', 'Maria Lopez'],
  ])('%s takes it', async (_, selector, value, read, expected) => {
    const page = await bench.open('crm', '/form')
    await offered(value)
    await page.locator(selector).focus()
    await page.locator('#note').focus()
    await tabTo(page, selector)
    await bench.until(chip)
    await page.keyboard.press('Alt+KeyF')
    await bench.until(async () => (await page.evaluate(read)) === expected)
  })

  test('Vue’s and Svelte’s own fields take it and believe it, and undo puts back what was there', async () => {
    const page = await bench.open('crm', '/frameworks')
    await page.addScriptTag({ content: await frameworkFields() })
    await offered('')
    for (const by of ['svelte', 'vue'])
      for (const [field, value, kept, before] of [
        ['text', '+441614960388', '+441614960388', ''],
        ['masked', 'sw1a1aa', 'SW1A 1AA', ''],
        ['plan', 'plus', 'Plus', 'Basic'],
        ['rich', 'Maria Lopez', 'Maria Lopez', ''],
      ] as const) {
        const id = `${by}-${field}`
        const believes = async (text: string) => (await page.evaluate((of) => window.state(of), id)) === text
        await bench.set({ offer, value })
        await tabTo(page, `#${id}`)
        await bench.until(async () => /^Fill /.test((await chip())?.text ?? ''))
        await page.keyboard.press('Alt+KeyF')
        await bench.until(() => believes(kept))
        await bench.until(async () => /^Filled/.test((await chip())?.text ?? ''))
        await page.keyboard.press('Alt+KeyF')
        await bench.until(() => believes(before))
      }
  })

  test('no offer for a field a script focused, a hidden, a covered, a password or a card field', async () => {
    const page = await bench.open('crm', '/form')
    await offered('secret')
    await page.locator('#tel').focus()
    for (const selector of ['#secret', '#card', '#code', '#covered', '#clear']) await tabTo(page, selector)
    expect(await chip()).toBeUndefined()
    // Asked in order: what a good field asks comes after anything these could have asked.
    await tabTo(page, '#tel')
    await bench.until(async () => (await bench.asked('fill-ask')).length > 0)
    expect(await bench.asked('fill-ask')).toHaveLength(1)
  })

  test('on a new origin it asks, and shows nothing of the caller before', async () => {
    const page = await bench.open('crm', '/form')
    await offered('+441614960388', { preview: '', askFirst: true })
    await page.locator('#tel').click()
    await bench.until(chip)
    expect((await chip())?.text).toContain('First time on crm.localhost')
  })

  test('a note goes into the field that had the keyboard, at the caret', async () => {
    const page = await bench.open('crm', '/form')
    await bench.beginCall()
    await page.locator('#note').click()
    await page.keyboard.type('ab')
    await page.keyboard.press('ArrowLeft')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const note = { topic: 'insert-note', text: ' note ', act: eventId('once') } as const
    expect(await bench.tell(note)).toEqual({ ok: true })
    // Said again after the worker's death: written once.
    expect(await bench.tell(note)).toEqual({ ok: true })
    expect(await page.locator('#note').inputValue()).toBe('a note b')
  })
})

/** Tab from the field before it, as the agent would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.evaluate((to) => {
    const all = [...document.querySelectorAll<HTMLElement>('input, textarea, select, [contenteditable]')]
    const before = document.createElement('button')
    all.find((field) => field.matches(to))?.before(before)
    before.focus()
    before.addEventListener('blur', () => before.remove())
  }, selector)
  await page.keyboard.press('Tab')
}

describe('the overlay', () => {
  const overlay = async () => (await bench.surfaces()).find(({ kind }) => kind === 'iframe')
  const overlayFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('overlay.html')) as Frame

  test('is our page, with our API, though its address can’t be guessed', async () => {
    const page = await bench.open('crm', '/crm')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => overlayFrame(page) && (await overlayFrame(page).getAttribute('body', 'data-worker')))
    expect(await overlayFrame(page).getAttribute('body', 'data-api')).toBe('function')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('chrome-extension')
  })

  test('keeps clear of the softphone, goes where it is moved, and takes the size it is told', async () => {
    const page = await bench.open('crm', '/crm-right')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => (await bench.asked('relay')).length > 0)
    const phone = await page.locator('#phone').boundingBox()
    await bench.until(async () => ((await overlay())?.x ?? 999) + 340 < (phone?.x ?? 0))
    const before = await overlay()
    expect(await bench.tell({ topic: 'overlay-place', dx: 30, dy: -40 })).toMatchObject({ ok: true })
    const moved = await overlay()
    expect([moved?.x, moved?.y]).toEqual([(before?.x ?? 0) + 30, (before?.y ?? 0) - 40])
    await bench.tell({ topic: 'overlay-size', size: 'pill' })
    expect((await overlay())?.height).toBeLessThan(60)
  })

  test('the page hears no key typed in it', async () => {
    const page = await bench.open('crm', '/form')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => overlayFrame(page))
    await page.evaluate(() => seen.splice(0))
    await overlayFrame(page).locator('#note').click()
    await page.keyboard.type('a note')
    expect(await overlayFrame(page).locator('#note').inputValue()).toBe('a note')
    expect(await page.evaluate(() => seen.filter((line) => line.startsWith('key')))).toEqual([])
  })

  test('works while the page shows a modal dialog, and keeps what was typed', async () => {
    const page = await bench.open('crm', '/modal')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => overlayFrame(page))
    await overlayFrame(page).locator('#note').fill('before ')
    await page.evaluate('inDialog()')
    await bench.until(async () => (await overlay())?.parent === 'dialog')
    const { x = 0, y = 0 } = (await overlay()) ?? {}
    await bench.until(async () => {
      await page.mouse.click(x + 60, y + 30)
      await page.keyboard.type('x')
      return (await overlayFrame(page).locator('#note').inputValue()).includes('x')
    })
    expect(await overlayFrame(page).locator('#note').inputValue()).toContain('before')
    await page.evaluate(() => document.querySelector('dialog')?.close())
    await bench.until(async () => (await overlay())?.parent === 'html')
  })

  test('a page that takes it away once gets it back; one that fights is left alone', async () => {
    const page = await bench.open('crm', '/crm')
    await bench.beginCall({}, { overlay: { size: 'pill' } })
    await bench.until(overlay)
    await page.evaluate(() => document.documentElement.lastElementChild?.remove())
    await bench.until(overlay)
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const node of document.documentElement.querySelectorAll('[popover]')) node.remove()
      }).observe(document.documentElement, { childList: true })
      document.documentElement.lastElementChild?.remove()
    })
    await bench.until(async () => !(await overlay()))
    await page.evaluate(() => new Promise((two) => requestAnimationFrame(() => requestAnimationFrame(two))))
    expect(await overlay()).toBeUndefined()
  })
})
