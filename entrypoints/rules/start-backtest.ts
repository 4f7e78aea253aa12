import type { BacktestNews, BacktestPorts } from '../../utils/view/rules/backtest'

/** A worker of its own for each test, so that stopping it is ending it. */
export const startBacktest: BacktestPorts['start'] = (sets, news) => {
  const worker = new Worker(new URL('./backtest-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<BacktestNews>) => news(data))
  worker.addEventListener('error', ({ message }) => news({ is: 'failed', sentence: message }))
  worker.postMessage(sets)
  return () => worker.terminate()
}
