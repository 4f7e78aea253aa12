import { useState } from 'preact/hooks'
import type { Backtest } from '../../../utils/core/backtest'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { dayName } from '../../../utils/view/when'
import { decimal } from '../../../utils/words/number'
import { BACKTEST } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'
import { EmptyState } from '../../parts/EmptyState'
import { RuleTallies } from './RuleTallies'

export interface BacktestResultProps {
  result: Backtest
  rules: RulesModel
  compares: boolean
}

/** The numbers before and after, on how many calls they rest, and every rule with its calls. */
export function BacktestResult({ result, rules, compares }: BacktestResultProps) {
  const [only, setOnly] = useState(true)
  const { rests, calls, withWords, firstAt, lastAt, cues, pauses, changed } = result
  if (calls === 0) return <EmptyState title={BACKTEST.none} icon="info" />
  const now = rules.now()
  const days = BACKTEST.days(dayName(firstAt ?? now, now), dayName(lastAt ?? now, now))
  const scripted = rests === 'scripted'
  const perCall = (n: number) => decimal(n / calls, 2)
  return (
    <>
      {scripted ? (
        <Banner tone="note">{BACKTEST.scripted(calls)}</Banner>
      ) : (
        <p>{BACKTEST.rests(withWords, calls, days)}</p>
      )}
      <table class="table compared">
        <thead>
          <tr>
            <td />
            {compares && <th scope="col">{BACKTEST.before}</th>}
            <th scope="col">{compares ? BACKTEST.after : BACKTEST.before}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{BACKTEST.cues}</th>
            {compares && <td>{perCall(cues.before)}</td>}
            <td>{perCall(cues.after)}</td>
          </tr>
          <tr>
            <th scope="row">{BACKTEST.pauses}</th>
            {compares && <td>{pauses.before}</td>}
            <td>{pauses.after}</td>
          </tr>
          {compares && (
            <tr>
              <th scope="row">{BACKTEST.changed}</th>
              <td />
              <td>{changed}</td>
            </tr>
          )}
        </tbody>
      </table>
      <div class="backtest-rules">
        <h3>{BACKTEST.rules}</h3>
        {compares && (
          <label class="tick">
            <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
            {BACKTEST.onlyChanged}
          </label>
        )}
      </div>
      <RuleTallies result={result} rules={rules} only={compares && only ? 'changed' : 'all'} compares={compares} />
    </>
  )
}
