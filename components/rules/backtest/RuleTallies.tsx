import type { Backtest, RuleTally } from '../../../utils/core/backtest'
import { ruleId } from '../../../utils/core/ids'
import type { PromptRule } from '../../../utils/core/rule'
import { hashOf } from '../../../utils/view/rules/route'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { BACKTEST } from '../../../utils/words/rules'

export interface RuleTalliesProps {
  result: Backtest
  rules: RulesModel
  only: 'changed' | 'all'
  /** A draft beside the live set; else there is one number of calls. */
  compares: boolean
}

const FEEDBACKS = ['helped', 'wrong', 'late'] as const
const TOGETHER = 3

/** Every rule with how often it fired, on which calls, with which others, and what agents said then. */
export function RuleTallies({ result, rules, only, compares }: RuleTalliesProps) {
  const all = rules.shown.value.rules
  const titles = new Map<string, string>(all.map(({ id, title }) => [id, title]))
  const { added, changed, switchedOn, switchedOff } = rules.diff.value
  const touched = new Set([...added, ...changed, ...switchedOn, ...switchedOff].map(({ id }) => id))
  const listed = all
    .filter((rule) => {
      const tally = result.rules[rule.id]
      return only === 'all' || touched.has(rule.id) || (tally && tally.calls !== tally.callsBefore)
    })
    .toSorted((a, b) => callsOf(result, b) - callsOf(result, a))
    .slice(0, MOST_ROWS)
  return (
    <table class="table tallies">
      <thead>
        <tr>
          <th scope="col">{BACKTEST.rule}</th>
          <th scope="col">{BACKTEST.wasCalls}</th>
          {compares && <th scope="col">{BACKTEST.calls}</th>}
          <th scope="col">{BACKTEST.fired}</th>
          <th scope="col">{BACKTEST.shown}</th>
          <th scope="col">{BACKTEST.together}</th>
          <th scope="col">{BACKTEST.marks}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ id, title }) => {
          const tally = result.rules[id]
          return (
            <tr key={id}>
              <th scope="row">
                <a href={hashOf(id)}>{title || id}</a>
                {tally && tally.on.length > 0 && <WhichCalls tally={tally} rests={result.rests} />}
              </th>
              <td>{tally?.callsBefore ?? 0}</td>
              {compares && <td>{tally?.calls ?? 0}</td>}
              <td>{tally?.fired || BACKTEST.never}</td>
              <td>{tally?.shown ?? 0}</td>
              <td class="together">{tally && together(tally, titles)}</td>
              <td>{tally ? marksOf(tally) : BACKTEST.noMarks}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** More rows than a person reads; the list of rules has its own search. */
const MOST_ROWS = 200
const callsOf = (result: Backtest, { id }: PromptRule) => result.rules[id]?.calls ?? 0

/** A call opens on the lead's page, with its timeline and transcript; one that was only written down is named. */
const WhichCalls = ({ tally, rests }: { tally: RuleTally; rests: Backtest['rests'] }) => (
  <details>
    <summary>{BACKTEST.which}</summary>
    <span class="which-calls">
      {rests === 'scripted' && tally.on.map((call) => <span key={call}>{call.replaceAll('-', ' ')}</span>)}
      {rests === 'kept' &&
        tally.on.map((call, i) => (
          <a key={call} href={`review.html#calls/${encodeURIComponent(call)}`} target="_blank" rel="noreferrer">
            {BACKTEST.openCall(i + 1)}
          </a>
        ))}
      {tally.calls > tally.on.length && <span>{BACKTEST.andMore(tally.calls - tally.on.length)}</span>}
    </span>
  </details>
)

const together = (tally: RuleTally, titles: ReadonlyMap<string, string>) =>
  Object.entries(tally.with)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TOGETHER)
    .map(([id, calls]) => `${titles.get(ruleId(id)) ?? id} (${BACKTEST.ofCalls(calls)})`)
    .join(', ')

const marksOf = (tally: RuleTally) =>
  FEEDBACKS.filter((name) => tally.marks[name] > 0)
    .map((name) => `${tally.marks[name]} ${BACKTEST.mark[name]}`)
    .join(', ') || BACKTEST.noMarks
