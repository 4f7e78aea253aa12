import { describe, expect, test } from 'vitest'
import { describeField } from '../../../utils/page/fields/describe-field'

function labelOf(html: string): string {
  document.body.innerHTML = html
  return describeField(document.querySelector('[data-here]') ?? document.body).label
}

describe('what a field is called', () => {
  test.each([
    ['its label', '<label for="f">Phone</label><input data-here id="f">'],
    ['a label around it, without its own value', '<label>Phone <input data-here value="555"></label>'],
    ['aria-labelledby', '<b id="l">Phone</b><input data-here aria-labelledby="l">'],
    ['aria-label', '<input data-here aria-label="Phone">'],
    ['placeholder', '<input data-here placeholder="Phone">'],
    ['the cell before', '<table><tr><td>Phone</td><td><input data-here></td></tr></table>'],
    ['the words above', '<div><div>Phone</div><div><div><input data-here></div></div></div>'],
    ['an editable text', '<p aria-label="Phone" contenteditable data-here></p>'],
  ])('%s', (_, html) => expect(labelOf(html)).toBe('Phone'))

  test('how it is made, never what it holds', () => {
    document.body.innerHTML =
      '<input name="p" type="tel" autocomplete="tel" pattern="\\d+" placeholder="555" value="SECRET">'
    const field = describeField(document.querySelector('input') as Element)
    expect(field).toEqual({
      label: '555',
      name: 'p',
      placeholder: '555',
      autocomplete: 'tel',
      type: 'tel',
      pattern: '\\d+',
    })
  })
  test('its id for a name', () => {
    document.body.innerHTML = '<textarea id="customer_email"></textarea>'
    expect(describeField(document.querySelector('textarea') as Element).name).toBe('customer_email')
  })
})
