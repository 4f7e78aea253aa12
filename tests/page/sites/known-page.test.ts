import { beforeEach, describe, expect, test } from 'vitest'
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
    return createKnownPage({ perhaps, taught: [] }).kindOf([hangUp])
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
