import { describe, expect, test } from 'vitest'
import { findHangUp, panelOf } from '../../../utils/page/controls/find-hang-up'
import { createJudge } from '../../../utils/page/controls/judge'
import { judgesPaths } from '../../../utils/page/controls/judge-path'
import { readPanel } from '../../../utils/page/controls/panel'
import { CALL_WORDS } from '../../../utils/page/controls/words'
import { find, pressOn } from './press'

const read = (html: string) => readPanel(pressOn(html))

/** happy-dom's innerText knows no lines; how they look is seen in the browser tests. */
describe('the panel around an answered call', () => {
  test('name and number', () => {
    const html =
      '<div class="ringing"><h3>Incoming call</h3><p>Maria <b>Lopez</b></p><p>+1 555 123 4567</p><button>Answer</button></div>'
    for (const words of ['Maria Lopez', '+1 555 123 4567']) expect(read(html)).toContain(words)
  })
  test('labels with their values', () => {
    expect(read('<div><dl><dt>Account</dt><dd>A-1001</dd></dl><button>Answer</button></div>')).toContain(
      'Account: A-1001',
    )
  })
  test('the number on a dial pad, and no password', () => {
    const html =
      '<form><input type="tel" value="5551234"><input type="password" value="secret"><button>Call</button></form>'
    expect(read(html)).toContain('5551234')
    expect(read(html)).not.toContain('secret')
  })
  test('a softphone that is one shadow root', () => {
    const html =
      '<x-call><template shadow><div><p>Aiko Tanaka</p><button data-press>Answer</button></div></template></x-call>'
    expect(read(html)).toContain('Aiko Tanaka')
  })
  test('not the agent, not past calls, not the menu', () => {
    const html = `<div><nav>Home</nav><div class="agent-name">Agent Smith</div><div class="call-history"><p>Old Caller 555 000 1111</p></div>
      <ul><li>555 000 1112</li><li>555 000 1113</li><li>555 000 1114</li></ul><p>Maria Lopez</p><button>Answer</button></div>`
    expect(read(html).replace(/\s+/g, ' ')).toBe('Maria LopezAnswer')
  })
  test('never the page around it', () => {
    const long = 'word '.repeat(600)
    const section = '<section><p>555 123 4567</p><button>Answer</button></section>'
    expect(read(`<main><p>${long}</p>${section}</main>`)).toBe('555 123 4567Answer')
    expect(read(`<main>${'<i></i>'.repeat(500)}${section}</main>`)).toBe('555 123 4567Answer')
  })
  test('a press on nothing', () => expect(readPanel([])).toBe(''))
})

describe('the hang-up in that panel', () => {
  const judge = judgesPaths(createJudge(CALL_WORDS), () => undefined)
  const closed = new WeakMap<Element, ShadowRoot>()
  const rootOf = (host: Element) => host.shadowRoot ?? closed.get(host)
  const found = (html: string) => {
    const panel = panelOf(pressOn(html))
    return panel && findHangUp(panel, rootOf, judge)
  }
  test('the surest one', () => {
    const html =
      '<div><button>Mute</button><button>Hold</button><button id="end" class="hangup">End call</button><button data-press>Answer</button></div>'
    expect(found(html)?.id).toBe('end')
  })
  test('one whose words said nothing of a call when the page was looked through before', () => {
    const panel = panelOf(
      pressOn('<div><button data-press>Answer</button><button id="b">Ready</button></div>'),
    ) as Element
    const button = find(panel, '#b') as Element
    expect(findHangUp(panel, rootOf, judge)).toBeUndefined()
    button.textContent = 'Hang up'
    expect(findHangUp(panel, rootOf, judge)).toBe(button)
  })
  test('one without words whose wrapper speaks for it later', () => {
    const panel = panelOf(
      pressOn('<div><button data-press>Answer</button><p><button id="b"></button></p></div>'),
    ) as Element
    const button = find(panel, '#b') as Element
    expect(findHangUp(panel, rootOf, judge)).toBeUndefined()
    button.parentElement?.setAttribute('title', 'Hang up')
    expect(findHangUp(panel, rootOf, judge)).toBe(button)
  })
  test.each(['<svg class="icon-hangup"></svg>', '<input type="image" alt="Hang up" class="phone">'])(
    'an image that nothing says can be pressed: %s',
    (image) => {
      const panel = document.createElement('div')
      panel.innerHTML = `<button>Hold</button>${image}`
      const hangsUp: typeof judge = ([pressed]) => ({
        kind: pressed?.matches('svg,input') ? 'hang-up' : 'none',
        sure: 'sure',
        why: '',
      })
      document.body.replaceChildren(panel)
      // As browsers have it, and happy-dom has not.
      for (const svg of panel.querySelectorAll('svg')) Object.defineProperty(svg, 'className', { value: {} })
      expect(findHangUp(panel, rootOf, hangsUp)).toBe(panel.lastElementChild)
    },
  )
  test('not one that is switched off: the call it would end is over', () => {
    const html = (state: string) =>
      `<div><button data-press>Answer</button><button id="end" class="hangup" ${state}>Hang up</button></div>`
    expect(found(html(''))?.id).toBe('end')
    expect(found(html('disabled'))).toBeUndefined()
    expect(found(html('aria-disabled="true"'))).toBeUndefined()
  })
  test('a single unsure one will do, of two none', () => {
    expect(found('<div><button data-press>Answer</button><button id="a">Hang up</button></div>')?.id).toBe('a')
    expect(
      found('<div><button data-press>Answer</button><button>Hang up</button><button>Hang up</button></div>'),
    ).toBeUndefined()
  })
  test('not a link to somewhere, nor a field; a link that is a button', () => {
    const html = (link: string) => `<div><button data-press>Answer</button><input value="Hang up">${link}</div>`
    expect(found(html('<a id="a" href="/help/hang-up">Hang up</a>'))).toBeUndefined()
    expect(found(html('<a id="a" href="#/calls/hang-up">Hang up</a>'))).toBeUndefined()
    expect(found(html('<a id="a" href="#">Hang up</a>'))?.id).toBe('a')
    expect(found(html('<a id="a" href="/end" role="button">Hang up</a>'))?.id).toBe('a')
  })
  test('in a closed root that the extension can look into', () => {
    pressOn('<div id="panel"><x-end></x-end><button>Answer</button></div>')
    const host = document.querySelector('x-end') as Element
    const root = host.attachShadow({ mode: 'closed' })
    root.innerHTML = '<button id="inner" class="hangup">Hang up</button>'
    closed.set(host, root)
    expect(findHangUp(document.querySelector('#panel') as Element, rootOf, judge)).toBe(find(root, '#inner'))
  })
  test('none', () =>
    expect(found('<div><button data-press>Answer</button><button>Decline chat</button></div>')).toBeUndefined())
})
