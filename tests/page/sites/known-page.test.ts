import { beforeEach, describe, expect, test } from 'vitest'
import { createKnownPage } from '../../../utils/page/sites/known-page'

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
