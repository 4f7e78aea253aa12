import { expect, test } from 'vitest'
import { measureControls } from '../../measure/controls'

test.each(['controls-varied', 'controls-fresh'])(
  '%s: hang-up, answer and decline are told from everything else',
  (rows) => {
    const { kinds } = measureControls(`tests/pages/${rows}`).json
    expect(kinds['hang-up']?.precision).toBeGreaterThanOrEqual(0.97)
    expect(kinds['hang-up']?.recall).toBeGreaterThanOrEqual(0.93)
    for (const kind of ['answer', 'decline']) {
      expect(kinds[kind]?.precision).toBeGreaterThanOrEqual(0.9)
      expect(kinds[kind]?.recall).toBeGreaterThanOrEqual(0.9)
    }
  },
)
