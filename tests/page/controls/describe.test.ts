import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeControl } from '../../../utils/page/controls/describe'
import type { CallState, ControlDescription } from '../../../utils/page/controls/description'
import { createJudge } from '../../../utils/page/controls/judge'
import { CALL_WORDS } from '../../../utils/page/controls/words'
import { pressOn } from './press'

const judge = createJudge(CALL_WORDS)

function described(html: string): ControlDescription {
  const said = describeControl(pressOn(html))
  if (!said) throw new Error('nothing described')
  return said
}
const kind = (html: string, state: CallState = 'active') => judge(described(html), state).kind

describe('what it is called', () => {
  test.each([
    ['text', '<button>End call</button>', 'End call'],
    ['aria-label before text', '<button aria-label="End call">X</button>', 'End call'],
    [
      'aria-labelledby before both',
      '<b id="n">Hang up</b><button aria-label="x" aria-labelledby="n gone">y</button>',
      'Hang up',
    ],
    ['the value of an input', '<input type="button" value="HangUp">', 'HangUp'],
    ['alt of an image within', '<button><img alt="Auflegen"></button>', 'Auflegen'],
    ['svg title', '<button><svg><title>Raccrocher</title></svg></button>', 'Raccrocher'],
    ['words for screen readers', '<button><i></i><span class="sr-only">Colgar</span></button>', 'Colgar'],
    ['title at last', '<button title="Lägg på"></button>', 'Lägg på'],
    ['nothing hidden', '<button><span aria-hidden="true">x</span><span hidden>y</span>End</button>', 'End'],
    [
      'slotted words',
      '<x-btn><template shadow><button data-press><slot></slot></button></template>Ophangen</x-btn>',
      'Ophangen',
    ],
    [
      'the label of a host that is but this button',
      '<x-btn aria-label="End call"><template shadow><button data-press></button></template></x-btn>',
      'End call',
    ],
    ['a tooltip around it', '<span title="Hang up"><button data-press></button></span>', 'Hang up'],
  ])('%s', (_, html, name) => expect([described(html).name, described(html).title]).toContain(name))

  test('a caption beside an image', () => {
    expect(described('<div><img data-press src="/i/red.png"><span>Colgar</span></div>').caption).toBe('Colgar')
  })
  test('the next control is no caption', () => {
    expect(described('<div><button data-press></button><button>Mute</button></div>').caption).toBe('')
  })
})

describe('what was pressed', () => {
  test('the button around the path of an icon', () => {
    expect(described('<button id="hangup"><svg><path data-press d="M1 1"/></svg></button>').id).toBe('hangup')
  })
  test('the element that shows the hand, if nothing says it is a control', () => {
    expect(described('<div><div id="end" style="cursor:pointer"><svg data-press></svg></div></div>').id).toBe('end')
  })
  test('a link, an image, a bare svg', () => {
    expect(kind('<a class="hangup"><img data-press src="x.png"></a>')).toBe('hang-up')
    expect(kind('<img data-press src="/img/hangup.png">')).toBe('hang-up')
    expect(kind('<svg data-press><path d="M12 9c-1.6 0-3.15.25-4.6.72v3.1"/></svg>')).toBe('hang-up')
  })
  test('an empty path is nothing', () => expect(describeControl([])).toBeUndefined())
})

describe('icons', () => {
  test.each([
    ['icon font', '<button><i class="fa fa-phone-slash"></i></button>'],
    ['ligature', '<button><span class="material-icons">call_end</span></button>'],
    ['symbol of a sprite', '<button><svg><use href="/sprite.svg#phone-hangup"/></svg></button>'],
    [
      'symbol in the page',
      '<svg hidden><symbol id="a7"><path d="M12 9c-1.6 0-3.15.25-4.6.72"/></symbol></svg><button data-press><svg><use href="#a7"/></svg></button>',
    ],
    ['file name', '<button><img src="https://cdn.example/a/end-call.svg?v=2"></button>'],
    ['background', '<button style="background-image:url(/i/phone_hangup.svg)"></button>'],
    ['data attribute', '<button><svg data-lucide="phone-off"></svg></button>'],
    [
      'turned handset',
      '<button><i class="fa fa-phone" style="transform:matrix(-0.7071, 0.7071, -0.7071, -0.7071, 0, 0)"></i></button>',
    ],
    ['emoji', '<button style="background-color:rgb(200,0,0)">📞</button>'],
  ])('%s', (_, html) => expect(kind(html)).toBe('hang-up'))
})

describe('look and place', () => {
  test('red, as the agent sees it', () => {
    expect(described('<button style="background-color:rgb(220, 0, 0)"></button>').look.red).toBe(true)
    expect(described('<button style="background-color:rgb(0, 120, 0)"></button>').look.red).toBe(false)
    expect(described('<button style="background-color:rgba(220, 0, 0, 0.1)"></button>').look.red).toBe(false)
  })
  test('the controls close by', () => {
    const bar = '<div><div><button>Mute</button><button>Hold</button></div><button data-press>End</button></div>'
    expect(described(bar).near).toEqual(['Mute', 'Hold'])
    expect(judge(described(bar), 'active').why).toContain('mute')
  })
  test('a crowd is no place', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => `<button>b${i}</button>`).join('')
    expect(described(`<div><button data-press>End</button>${crowd}</div>`).near).toEqual([])
  })
  test('the heading of the panel', () => {
    expect(
      described('<section><h2>Incoming call</h2><div><button data-press>OK</button></div></section>').context,
    ).toBe('Incoming call')
    expect(
      described('<div role="region" aria-label="Call controls"><p><button data-press>OK</button></p></div>').context,
    ).toBe('Call controls')
  })
})

describe('whole softphones', () => {
  test('a toolbar of round icons in shadow roots', () => {
    const button = (label: string, icon: string, press = '') =>
      `<sp-button aria-label="${label}"><template shadow><button ${press}><i class="icon-${icon}"></i></button></template></sp-button>`
    const html = `<sp-bar><template shadow><div>${button('Mute', 'mic')}${button('Hold', 'pause')}${button('End', 'phone', 'data-press style="background-color:#d00000"')}</div></template></sp-bar>`
    expect(kind(html)).toBe('hang-up')
  })
  test("the CRM's own cancel button is none", () => {
    expect(
      kind(
        '<form><button>Save</button><button data-press class="btn-danger" style="background-color:rgb(220,0,0)">Cancel</button></form>',
      ),
    ).toBe('none')
    expect(
      kind('<div><button data-press style="background-color:rgb(220,0,0)">Cancel subscription</button></div>'),
    ).toBe('none')
  })
  test('a tel: link dials', () =>
    expect(kind('<a href="tel:+15551234567"><i class="fa fa-phone"></i></a>', 'idle')).toBe('dial'))
})

test('describes any markup without throwing, and quickly enough', () => {
  const tag = fc.constantFrom('div', 'button', 'svg', 'path', 'use', 'img', 'x-y', 'label', 'input', 'slot', 'a')
  const attribute = fc.tuple(
    fc.constantFrom(
      'aria-label',
      'aria-labelledby',
      'class',
      'href',
      'src',
      'd',
      'style',
      'transform',
      'data-x',
      'title',
      'role',
    ),
    fc.string({ maxLength: 30 }),
  )
  const node = fc.tuple(tag, fc.array(attribute, { maxLength: 4 }), fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), (nodes) => {
      document.body.replaceChildren()
      let into: Element = document.body
      for (const [name, attributes, text] of nodes) {
        const element = document.createElement(name)
        for (const [key, value] of attributes) element.setAttribute(key, value)
        into.append(element)
        element.append(text)
        into = element
      }
      const said = described(`${document.body.innerHTML}<button></button>`)
      expect(judge(said, 'active').kind).toBeTypeOf('string')
    }),
    { numRuns: 60 },
  )
})
