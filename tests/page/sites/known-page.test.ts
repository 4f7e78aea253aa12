import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ProductKnown } from '../../../utils/core/known-here'
import { createKnownPage } from '../../../utils/page/sites/known-page'
import { shippedSites } from '../../sites/shipped'

const page = createKnownPage({ perhaps: [], taught: [] })
const show = (html: string) => {
  document.body.innerHTML = html
  return (selector: string) => page.traitsOf([document.querySelector(selector) as Element])
}
beforeEach(() => {
  document.body.innerHTML = ''
})

describe('what a pressed control would be known by again', () => {
  test('what only it has', () => {
    const traitsOf = show('<div><button id="x">End</button><button>Mute</button></div>')
    expect(traitsOf('#x')).toMatchObject({ name: 'End', near: ['Mute'] })
  })
  test('nothing, if another would be taken for it', () => {
    const traitsOf = show(
      '<div><button class="a b">Mute</button><i tabindex="0" id="1"></i><i tabindex="0" id="2"></i></div>',
    )
    expect(traitsOf('[id="1"]')).toBeUndefined()
  })
})

test('a product that companies host themselves is known when all of its marks are there', () => {
  const kindOn = (html: string) => {
    document.body.innerHTML = html
    const perhaps = shippedSites().filter(({ product }) => product === 'ctxSip')
    const hangUp = document.querySelector('.btnHangUp') as Element
    const page = createKnownPage({ perhaps, taught: [] })
    page.find('hang-up')
    return page.kindOf([hangUp])
  }
  const controls = '<div id="sip-logitems"><button class="btn btnHangUp">x</button></div>'
  expect(kindOn(`${controls}<p id="sip-dialpad"></p>`)).toBe('hang-up')
  expect(kindOn(controls)).toBeUndefined()
})

test('a known hang-up that is switched off is not there: the call it ended is over', () => {
  document.body.innerHTML = '<input type="button" id="btnHangUp" value="HangUp"><input id="btnCall">'
  const product = shippedSites().find((site) => site.product === 'sipML5 demo phone')
  const { find } = createKnownPage({ product, perhaps: [], taught: [] })
  const button = document.querySelector('#btnHangUp') as HTMLInputElement
  expect(find('hang-up')).toBe(button)
  button.disabled = true
  expect(find('hang-up')).toBeUndefined()
})

describe('a product companies host themselves', () => {
  const PRODUCT: ProductKnown = {
    product: 'x',
    softphone: true,
    at: { hosts: [], marks: [{ id: 'mark' }] },
    controls: [{ kind: 'hang-up', is: { id: 'end' } }],
    callerFields: [],
    cancelPages: [],
    keys: [],
  }
  const END = '<button id="end">.</button>'
  const press = (page: ReturnType<typeof createKnownPage>) => page.kindOf([document.getElementById('end') as Element])
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
    show(END)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  test('is known by its marks once somebody has looked', () => {
    const page = createKnownPage({ perhaps: [PRODUCT], taught: [] })
    show(`<i id="mark"></i>${END}`)
    expect(page.find('hang-up')?.id).toBe('end')
    expect(press(page)).toBe('hang-up')
  })
  test('a press never searches the page for them', () => {
    const page = createKnownPage({ perhaps: [PRODUCT], taught: [] })
    const search = vi.spyOn(document, 'querySelector')
    for (let i = 0; i < 20; i++) {
      press(page)
      vi.advanceTimersByTime(1_000)
    }
    expect(search).not.toHaveBeenCalled()
  })
  test('found in vain they are looked for more and more seldom, and found late all the same', () => {
    const page = createKnownPage({ perhaps: [PRODUCT], taught: [] })
    const search = vi.spyOn(document, 'querySelector')
    for (let i = 0; i < 600; i++) {
      page.find('hang-up')
      vi.advanceTimersByTime(100)
    }
    expect(search.mock.calls.length).toBeLessThan(20)
    show(`<i id="mark"></i>${END}`)
    vi.advanceTimersByTime(5_000)
    expect(page.find('hang-up')?.id).toBe('end')
  })
})
