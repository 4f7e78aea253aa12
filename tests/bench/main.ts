import { backtestTable, benchBacktest } from './backtest'
import { benchLive, liveTable } from './live'
import { benchPage, pageTable } from './page'
import { benchRules, rulesTable } from './rules'
import { benchStorage, type StorageBench } from './storage'

const ms = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))

const storageTable = ({ rows, targets }: StorageBench) =>
  [
    '| what | calls | p50 ms | p95 ms | plain ms |',
    '|---|---:|---:|---:|---:|',
    ...rows.map((r) => `| ${r.what} | ${r.calls} | ${ms(r.p50)} | ${ms(r.p95)} | ${ms(r.peer)} |`),
    '',
    ...targets.map(({ wanted, is, met }) => `${met ? 'met ' : 'MISSED'} ${wanted}: ${is}`),
  ].join('\n')

/** Each says its figures as a table, or with `--json` as one object. */
const BENCHES: Record<string, (json: boolean, sizes: number[]) => Promise<string>> = {
  rules: async (json) => {
    const found = await benchRules()
    return json ? JSON.stringify(found) : rulesTable(found)
  },
  page: async (json) => {
    const found = await benchPage()
    return json ? JSON.stringify(found) : pageTable(found)
  },
  storage: async (json, sizes) => {
    const found = await benchStorage(sizes.length > 0 ? sizes : undefined)
    return json ? JSON.stringify(found) : storageTable(found)
  },
  backtest: async (json) => {
    const found = await benchBacktest()
    return json ? JSON.stringify(found) : backtestTable(found)
  },
  live: async (json) => {
    const found = await benchLive()
    return json ? JSON.stringify(found) : liveTable(found)
  },
}

/** `npm run bench -- NAME [--json] [SIZE …]`, sizes for those that have some. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const name = args.find((arg) => !arg.startsWith('-')) ?? ''
  const bench = BENCHES[name]
  process.stdout.write(
    bench
      ? `${await bench(args.includes('--json'), args.map(Number).filter(Number.isInteger))}\n`
      : `npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`,
  )
  return bench ? 0 : 1
}
