import { type CallId, ruleId } from '../../utils/core/ids'
import type { Paper } from '../../utils/core/papers/paper'
import type { Suggestion } from '../../utils/core/papers/suggestion'

export const suggestion = (id: string, over: Partial<Suggestion> = {}): Suggestion => ({
  kind: 'suggestion',
  id,
  rev: 1,
  at: 1000,
  is: 'cue-proposed',
  by: 'Ana',
  words: '',
  say: 'Ask what the attic is used for',
  comment: 'Half of them only need the box moved',
  ...over,
})

/** What two desks brought: proposals, marks on one rule, and counts in which that rule is wrong too often. */
export const broughtTo = (rule: string, version: number, at: number): Paper[] => [
  suggestion('p1', { at }),
  suggestion('p2', {
    at: at - 1,
    is: 'wording-worked',
    by: '',
    say: 'What would make it right for you?',
    words: 'It went up by half',
    comment: '',
  }),
  suggestion('w1', { at, is: 'cue-wrong', by: '', rule: ruleId(rule), ruleVersion: version, words: 'my account book' }),
  suggestion('m1', {
    at,
    is: 'not-leaving',
    by: '',
    say: '',
    comment: '',
    words: 'cancel the order',
    call: 'c' as CallId,
  }),
  ...['desk-1', 'desk-2'].map(
    (desk): Paper => ({
      kind: 'tally',
      id: `${desk}/${at}`,
      rev: at,
      at,
      calls: 40,
      rules: [{ rule: ruleId(rule), version, shown: 30, helped: 1, wrong: 9, late: 0 }],
    }),
  ),
]
