import type { BacktestModel } from '../../../utils/view/rules/backtest'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { BACKTEST } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { BacktestResult } from './BacktestResult'

/** The draft on every past call: start, progress, stop, and what came of it. */
export function BacktestPart({ model, rules }: { model: BacktestModel; rules: RulesModel }) {
  const state = model.state.value
  return (
    <div class="backtest">
      <div>
        <h2>{BACKTEST.title}</h2>
        <p class="soft">{BACKTEST.what}</p>
        {!model.compares.value && <p class="soft">{BACKTEST.noDraft}</p>}
      </div>
      <div class="backtest-run" role="status">
        {state.is === 'running' ? (
          <>
            <progress aria-label={BACKTEST.title} max={state.of || 1} value={state.done} />
            <span>{BACKTEST.running(state.done, state.of)}</span>
            <Button onPress={model.cancel}>{BACKTEST.cancel}</Button>
          </>
        ) : (
          <Button tone="primary" onPress={model.run}>
            {state.is === 'done' ? BACKTEST.again : BACKTEST.run}
          </Button>
        )}
        {state.is === 'cancelled' && <span>{BACKTEST.cancelled}</span>}
      </div>
      {state.is === 'failed' && <Banner tone="note">{BACKTEST.failed(state.sentence)}</Banner>}
      {model.outdated.value && <Banner tone="note">{BACKTEST.outdated}</Banner>}
      {state.is === 'done' && <BacktestResult result={state.result} rules={rules} compares={model.compares.value} />}
    </div>
  )
}
