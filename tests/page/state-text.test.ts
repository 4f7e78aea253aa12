import { expect, test } from 'vitest'
import { createStateReader } from '../../utils/page/call/state-text'
import { CALL_WORDS } from '../../utils/page/controls/words'

const stateSaid = createStateReader(CALL_WORDS.states)

const panel = (html: string): Element => {
  document.body.innerHTML = `<section>${html}</section>`
  return document.body.children[0] as Element
}

test.each([
  ['<p>On call</p><p>Maria Lopez</p>', 'connected'],
  ['<p>Calling…</p><p>00:04</p>', 'ringing'],
  ['<p>Es klingelt</p>', 'ringing'],
  ['<p>On hold</p>', 'held'],
  ['<span>Call ended</span>', 'ended'],
  ['<p>Transferring…</p>', 'transferring'],
  ['<p>Verbunden</p>', 'connected'],
  ['<p>En espera</p>', 'held'],
  ['<button>Hold</button><button>End call</button><p>Maria Lopez</p>', undefined],
  ['<p>The caller was on hold for a long time yesterday, as the note says</p>', undefined],
  ['<button><span>Active</span></button>', undefined],
])('%s says %s', (html, said) => {
  expect(stateSaid(panel(html))).toBe(said)
})
