import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CallScript } from '../../../demo/shared/call'
import { connectedAt, type Happened } from '../../../utils/core/replayed'
import { seconds } from '../../../utils/core/time'
import { replay } from '../../../utils/desk/replay'
import { english } from '../../../utils/language/listen/en'
import { createListener } from '../../../utils/language/listen/listener'
import { compileRules } from '../../../utils/language/rules/compile'

/** What the demo's own calls are heard as, line by line: the first calls anybody tries. */
function heardIn(name: string): Map<string, string[]> {
  const { lines } = JSON.parse(readFileSync(`demo/calls/${name}.json`, 'utf8')) as CallScript
  const words = lines.map(
    ({ who, text }, i): Happened => ({ at: seconds(8 * (i + 1)), is: 'words', speaker: who, text, utterance: `u${i}` }),
  )
  const { moments } = replay([connectedAt(0), ...words], {
    rules: compileRules([], 'en'),
    guard: { mode: 'pause', pauseSeconds: 8 },
    listener: () => createListener({ lang: 'en', tongue: english }),
  })
  const said = moments.flatMap(({ happened, heard }) =>
    happened.is === 'words' ? [[happened.text, heard.map(({ act }) => act)] as const] : [],
  )
  return new Map(said)
}
const actsOf = (name: string, beginning: string) =>
  [...heardIn(name)].find(([text]) => text.startsWith(beginning))?.[1] ?? []

test('a taken fix is no refusal, whatever it begins with', () => {
  expect(actsOf('technical', 'No, do that')).toEqual(['accepts'])
})

test('an agent who thanks for a long wait, sees a charge, or asks what else does not say goodbye, nor sends anybody elsewhere', () => {
  expect(actsOf('satisfied', 'Good morning')).toContain('thanks-for-waiting')
  expect(actsOf('satisfied', 'Good morning')).not.toContain('agent-goodbye')
  expect(actsOf('transferred', 'Hello Mr Ferrante')).not.toContain('agent-goodbye')
  expect(actsOf('satisfied', 'Thank you for telling us')).toContain('anything-else')
  expect(actsOf('satisfied', 'Thank you for telling us')).not.toContain('dead-end')
})
