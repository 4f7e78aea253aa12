import { describe, expect, test } from 'vitest'
import { warnsOfClosing } from '../../utils/core/closing-cue'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'

describe('the cue “closing too early”', () => {
  test.each(['en', 'es'])('in %s: known by what it waits for, and no other rule is taken for it', (language) => {
    const found = builtInRules(language).rules.filter(warnsOfClosing)
    expect(found.map(({ id }) => id)).toEqual([
      'closing-before-why',
      'closing-before-said-back',
      'closing-before-settled',
    ])
  })
})
