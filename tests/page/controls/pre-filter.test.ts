// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { preFilter } from '../../../utils/page/controls/pre-filter'

/** The path of a press on the first element of this markup. */
function pressed(html: string): Element[] {
  document.body.innerHTML = html
  const inner = document.querySelector('[data-press]') ?? document.body.querySelector('button, a, svg, div')
  const path: Element[] = []
  for (let el = inner; el; el = el.parentElement) path.push(el)
  return path
}
const kind = (html: string) => preFilter(pressed(html))?.kind

describe('may take or place a call', () => {
  test.each([
    ['<button class="call-accept">OK</button>', 'answer'],
    ['<button><svg data-press></svg>Anruf annehmen</button>', 'answer'],
    ['<div><p>+1 (555) 123-4567</p><button>Annehmen</button></div>', 'answer'],
    ['<section>03012345678<div><a role="button">接听</a></div></section>', 'answer'],
    ['<a href="tel:+15551234567">555-1234</a>', 'dial'],
    ['<button id="btn-dial"></button>', 'dial'],
    ['<button title="Call"></button>', 'dial'],
    ['<button>Позвонить</button>', 'dial'],
    ['<button>Appeler</button>', 'dial'],
    ['<button><svg><path d="M6.62 10.79c1.44 2.83"/></svg></button>', 'dial'],
    ['<button class="btn"><i data-press class="fa fa-phone"></i></button>', 'dial'],
    ['<p>+1 555 123 4567 <span><button aria-label="Answer"><svg data-press></svg></button></span></p>', 'answer'],
  ])('%s', (html, want) => expect(kind(html)).toBe(want))

  test.each([
    '<button>Save</button>',
    '<button>Accept cookies</button>',
    '<button class="accept">Accept offer</button>',
    '<a href="/callouts">Callouts</a>',
    '<button>Call log</button>',
    '<button title="Phone settings"><i class="fa fa-cog"></i></button>',
    '<button>Update</button>',
  ])('not: %s', (html) => expect(kind(html)).toBeUndefined())

  test('nothing of it is sure', () => expect(preFilter(pressed('<button id="dial"></button>'))?.sure).toBe('unsure'))
  test('an empty path', () => expect(preFilter([])).toBeUndefined())
})
