import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { readRecord } from '../../../utils/page/record/read-record'

const open = (host: Element) => host.shadowRoot
const read = (html: string) => {
  document.body.innerHTML = html
  return readRecord(document.body, open)
    .filter(({ label }) => label !== 'heading')
    .map(({ label, text }) => `${label}=${text}`)
}

beforeEach(() => {
  document.title = ''
})

describe('shapes of a record', () => {
  test.each([
    ['definition list', '<dl><dt>Phone</dt><dd>555 0134</dd><dt>Plan</dt><dd>Gold</dd></dl>'],
    ['table rows', '<table><tr><th>Phone</th><td>555 0134</td></tr><tr><th>Plan</th><td>Gold</td></tr></table>'],
    ['four columns', '<table><tr><td>Phone:</td><td>555 0134</td><td>Plan:</td><td>Gold</td></tr></table>'],
    ['cards', '<div><p>Phone</p><p>555 0134</p></div><div><p>Plan</p><p>Gold</p></div>'],
    ['flat grid', '<div><span>Phone</span><span>555 0134</span><span>Plan</span><span>Gold</span></div>'],
    [
      'wrapped labels',
      '<div><div><label>Phone</label></div><div><a><b>555 0134</b></a></div></div><div><div><i>Plan</i></div><div>Gold</div></div>',
    ],
    [
      'aria rows',
      '<div role="row"><div role="rowheader">Phone</div><div role="cell">555 0134</div></div><div role="row"><div role="rowheader">Plan</div><div role="cell">Gold</div></div>',
    ],
    ['one text', '<li>Phone: 555 0134</li><li><b>Plan:</b> Gold</li>'],
    ['half set apart', '<p><b>Phone</b> 555 0134</p><div>Plan<br><b>Gold</b></div>'],
    [
      'inputs with labels',
      '<label for="a">Phone</label><input id="a" value="555 0134"><label>Plan <select><option>Basic</option><option selected>Gold</option></select></label>',
    ],
    [
      'inputs with ARIA or placeholder',
      '<input aria-label="Phone" value="555 0134"><input placeholder="Plan" value="Gold">',
    ],
    ['data attributes', '<span data-field="Phone">555 0134</span><span itemprop="Plan">Gold</span>'],
    [
      'a button that dials',
      '<div><span>Phone</span><button>555 0134</button></div><div><span>Plan</span><span>Gold</span></div>',
    ],
  ])('%s', (_, html) => expect(read(html)).toEqual(expect.arrayContaining(['Phone=555 0134', 'Plan=Gold'])))

  test('links and headings', () => {
    document.body.innerHTML =
      '<h1>Ida Lind</h1><a href="tel:+15550134">call</a><a href="mailto:ida@example.com?subject=x">write</a>'
    expect(readRecord(document.body, open)).toEqual([
      { label: 'heading', text: 'Ida Lind' },
      { label: 'tel:', text: '+15550134' },
      { label: 'mailto:', text: 'ida@example.com' },
    ])
  })
  test('closed roots, where the extension can look into them', () => {
    document.body.innerHTML = '<x-record></x-record>'
    const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'closed' })
    root.innerHTML = '<p>Phone: 555 0134</p>'
    expect(readRecord(document.body, () => root).map(({ text }) => text)).toEqual(['555 0134'])
    expect(readRecord(document.body, () => null)).toEqual([])
  })
})

describe('never read', () => {
  test.each([
    ['a password', '<label>Phone <input type="password" value="SECRET"></label>'],
    ['a password in a card', '<div><p>Phone</p><p><input type="password" value="SECRET"></p></div>'],
    ['a token', '<input type="hidden" name="csrf" value="SECRET">'],
    ['a security word', '<dl><dt>Security word</dt><dd>SECRET</dd></dl>'],
    [
      'nor as the label of what follows it',
      '<div><span>Password</span><span>SECRET</span><span>Plan</span><span>Gold</span></div>',
    ],
    ['a second label in one text', '<p>Name: Ida<br>PIN: SECRET</p>'],
    ['nor what stands within it', '<dl><dt>Sicherheitsfrage</dt><dd>Name der Mutter: SECRET</dd></dl>'],
    ['a national id', '<p>DNI: SECRET</p>'],
    ['a card by its form', '<p>Reference: 4539 1488 0343 6467</p>'],
    ['a bank account by its form', '<p>Reference: DE02120300000000202051</p>'],
    ['what is hidden', '<p hidden>Phone: SECRET</p>'],
    ['what is hidden in a value', '<div><p>Phone</p><p>555 0134<i hidden>SECRET</i></p></div>'],
    ['the menu', '<nav><p>Phone: SECRET</p></nav>'],
    ['the agent', '<div class="user-menu"><p>Name: SECRET</p></div><p>Logged in as: SECRET</p>'],
    ['past calls', '<section id="call-history"><p>Phone: SECRET</p></section>'],
    ['a conversation', '<div role="log"><p>Name: SECRET</p></div>'],
    ['a list of people', '<ul><li>SECRET 555 0101</li><li>SECRET 555 0102</li><li>SECRET 555 0103</li></ul>'],
    [
      'a table of people',
      '<table><thead><tr><th>Name</th><th>Phone</th></tr></thead><tbody><tr><td>SECRET</td><td>555 0101</td></tr><tr><td>SECRET</td><td>555 0102</td></tr><tr><td>SECRET</td><td>555 0103</td></tr></tbody></table>',
    ],
  ])('%s', (_, html) => {
    const told = read(html).join('\n')
    for (const never of ['SECRET', '4539', 'DE0212']) expect(told).not.toContain(never)
  })
})

test('bounded, whatever the page', () => {
  document.body.innerHTML = '<p>Phone: 555 0134</p>'
    .repeat(3_000)
    .replaceAll('555', () => String(Math.random()).slice(2, 8))
  expect(readRecord(document.body, open).length).toBeLessThanOrEqual(151)
  document.body.innerHTML = `<p>Note: ${'long '.repeat(2_000)}</p>`
  expect(readRecord(document.body, open)).toEqual([])
})

test('any markup: never throws, never a long text', () => {
  const tag = fc.constantFrom(
    'dl',
    'dt',
    'dd',
    'tr',
    'td',
    'th',
    'p',
    'div',
    'label',
    'input',
    'select',
    'option',
    'x-y',
    'slot',
    'h1',
  )
  const node = fc.tuple(tag, fc.string({ maxLength: 20 }), fc.nat(3))
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 20 }), (nodes) => {
      document.body.replaceChildren()
      let into: Element = document.body
      for (const [name, text, up] of nodes) {
        const element = document.createElement(name)
        element.append(text)
        into.append(element)
        into = up === 0 ? element : into
      }
      for (const { text } of readRecord(document.body, open)) expect(text.length).toBeLessThanOrEqual(160)
    }),
    { numRuns: 100 },
  )
})

test('no text of a page is longer than a report may hold', () => {
  document.title = 'x'.repeat(5_000)
  document.body.innerHTML = `<b itemprop="${'y'.repeat(500)}">Gold</b>`
  for (const { label, text } of readRecord(document.body, open)) {
    expect(label.length).toBeLessThanOrEqual(120)
    expect(text.length).toBeLessThanOrEqual(500)
  }
})
