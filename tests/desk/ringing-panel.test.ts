import numbering from 'libphonenumber-js/metadata.min.json'
import { describe, expect, test } from 'vitest'
import { phonesOf } from '../../utils/desk/phones'
import { readRingingPanel } from '../../utils/desk/ringing-panel'

describe('the raw text of a ringing panel', () => {
  test("the name beside the number, not the agent's own chip above nor the history below", () => {
    const text =
      'Sam Okafor\nExt. 214\nBusy\nIncoming call\nPriya Raman\n+44 20 7946 0142\nAnswer\nDecline\nRecent\nTom Hadley\n4 min ago'
    expect(readRingingPanel(text, phonesOf(numbering, 'GB'))).toMatchObject({
      name: 'Priya Raman',
      number: '+442079460142',
    })
  })
  test('what the menu already asked', () => {
    const { pairs } = readRingingPanel(
      'Incoming call\nLuca Ferrante\n0131 496 0728\nAccount: 60915577\nTopic: Billing',
      phonesOf(numbering, 'GB'),
    )
    expect(pairs).toEqual([
      { label: 'Account', text: '60915577' },
      { label: 'Topic', text: 'Billing' },
    ])
  })
  test.each(['', 'Incoming call\nAnswer\nDecline', '\n\n:::\n'])('nothing to know: %j', (text) =>
    expect(readRingingPanel(text, phonesOf(numbering, 'GB'))).toEqual({ pairs: [] }),
  )
  test.each(['Recent Calls', 'Missed Calls', 'My Contacts'])('the heading of a list is no name: %s', (heading) =>
    expect(readRingingPanel(`${heading}\nOutbound\n1001\nAnswer`, phonesOf(numbering, 'GB')).name).toBeUndefined(),
  )
  test('a number withheld: the name alone', () =>
    expect(
      readRingingPanel('Incoming call\nAnonymous\nMaría del Carmen Ruiz\nAnswer', phonesOf(numbering, 'ES')).name,
    ).toBe('María del Carmen Ruiz'))
})
