import { expect, test } from 'vitest'
import { readRow } from '../../utils/page/captions/read-row'

const rowOf = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.children[0] as Element
}

test.each([
  ['<p><b>You</b><span>hello there</span></p>', { label: 'You', side: 'agent', text: 'hello there' }],
  [
    '<p><b>Maria Lopez</b><span>good morning</span></p>',
    { label: 'Maria Lopez', side: 'unknown', text: 'good morning' },
  ],
  [
    '<div class="line customer"><span class="speaker-name">M. Lopez</span> I am leaving <time>10:04</time></div>',
    { label: 'M. Lopez', side: 'caller', text: 'I am leaving' },
  ],
  ['<li>Caller: it costs too much</li>', { label: 'Caller', side: 'caller', text: 'it costs too much' }],
  ['<li data-speaker="agent">how may I help</li>', { label: '', side: 'agent', text: 'how may I help' }],
  ['<div><span>00:31</span><p>just cancel it</p></div>', { label: '', side: 'unknown', text: 'just cancel it' }],
])('%s', (html, read) => {
  expect(readRow(rowOf(html))).toEqual(read)
})
