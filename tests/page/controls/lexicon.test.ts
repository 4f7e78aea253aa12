import { describe, expect, test } from 'vitest'
import { words } from '../../../utils/language/word-lists'
import { CALL_WORDS } from '../../../utils/page/controls/words'

describe('words', () => {
  test.each([
    ['btnHangUp', ' btn hang up '],
    ['line-2-btn_End', ' line btn end '],
    ['Raccrocher l’appel', ' raccrocher l appel '],
    ['ПОЛОЖИТЬ ТРУБКУ', ' положить трубку '],
    ['SONLANDIR', ' sonlandir '],
    ['Læg på', ' laeg pa '],
    ['通话结束', ' 通话结束 '],
    ['', '  '],
  ])('%s', (text, padded) => expect(words(text)).toBe(padded))
})

test.each(Object.entries(CALL_WORDS.words))('every entry of %s is written as a label is folded, once', (_, list) => {
  const entries = list.split(' ')
  expect(new Set(entries).size).toBe(entries.length)
  for (const entry of entries)
    expect(words(entry.replace(/_/g, ' ').replace(/\*/g, '')).trim()).toBe(entry.replace(/_/g, ' ').replace(/\*/g, ''))
})
