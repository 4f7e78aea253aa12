import type { Linted } from '../../../utils/view/rules/lint'
import { findingSentence, LINT } from '../../../utils/words/rules'

/** What is allowed and still unwise about a rule, with its number from past calls. */
export const LintList = ({ linted: { findings, onCalls, phrases } }: { linted: Linted }) => (
  <section class="lint" aria-label={LINT.title}>
    <h3>{LINT.title}</h3>
    {findings.length === 0 && <p>{LINT.nothing}</p>}
    <ul>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>{findingSentence(finding)}</li>
      ))}
    </ul>
    {onCalls && phrases.length > 0 && (
      <>
        <h3>{LINT.phrases(onCalls.of)}</h3>
        <dl class="phrase-numbers">
          {phrases.map(({ phrase, calls, alone }) => (
            <div key={phrase}>
              <dt>{phrase}</dt>
              <dd>{LINT.heard(calls, alone)}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
    <p class="soft">{onCalls ? LINT.rests(onCalls.calls, onCalls.of) : <a href="#past">{LINT.notCounted}</a>}</p>
  </section>
)
