import { expect, test } from 'vitest'
import { clockIn } from '../../utils/page/call/clock'

test.each([
  ['<p>Maria Lopez</p><span>00:03</span>', 3],
  ['<span> 1:02:07 </span>', 3727],
  ['<span>0:06</span><span>9:59</span>', 6],
  ['<p>Meeting at 10:30 tomorrow</p>', undefined],
  ['<p>42</p>', undefined],
])('%s', (html, seconds) => {
  document.body.innerHTML = html
  expect(clockIn(document.body)).toBe(seconds)
})
