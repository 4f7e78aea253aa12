import type { Finding } from '../../../view/rules/lint'
import { many } from '../many'

/** The words of what is allowed and still unwise. */
export const LINT = {
  title: 'Worth a second look',
  nothing: 'Nothing unwise is seen in this rule.',
  rests: (calls: number, of: number) =>
    `It fires on ${calls} of ${of} past calls${of > 0 ? ` (${percent(calls / of)})` : ''}.`,
  notCounted: 'Test on past calls, and its numbers stand here.',
  phrases: (of: number) => `Its phrases, on ${of} past calls with words`,
  heard: (calls: number, alone: number) => (calls === 0 ? 'never heard' : `heard on ${calls}, alone on ${alone}`),
  more: (n: number) => many(n, { one: 'one thing worth a second look', other: '# things worth a second look' }),
}

const percent = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`

export function findingSentence(finding: Finding): string {
  switch (finding.is) {
    case 'one-word':
      return `“${finding.phrase}” is one word alone: it fires wherever the word falls. Add what belongs to it: “speak ~3 manager”.`
    case 'unnatural':
      return `“${finding.word}” in “${finding.phrase}” is written, not spoken. What do callers say instead?`
    case 'long-phrase':
      return `“${finding.phrase}” is longer than anybody says it twice. Keep the words that matter, with gaps between.`
    case 'twice':
      return `“${finding.phrase}” is heard by “${finding.rule.title}” as well: only the more urgent of the two shows.`
    case 'swallowed':
      return `“${finding.phrase}” adds nothing: wherever it is said, “${finding.by}” is heard already.`
    case 'thin-why':
      return 'The why says nothing yet. What is in it for the caller?'
    case 'too-often':
      return `It fires on ${percent(finding.share)} of the calls with words. More than 3 % is mostly noise: say what it is not.`
    case 'never':
      return 'It never fires on past calls. Are these the words people use?'
    case 'shadowed':
      return `It fires ${finding.fired} times and shows ${finding.shown}: more urgent cues stand before it.`
  }
}
