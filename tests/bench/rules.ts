import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ahoCorasick, type Compile, type Contestant, earshot, jsonRulesEngine, regexes } from './rules/engines'
import { type BenchRule, type Update, workload } from './rules/workload'

export interface RuleRow {
  engine: string
  rules: number
  /** CPU per update in µs, mean of the best round; µs per update, half and 99 of 100, each the median of five rounds. */
  cpu: number
  p50: number
  p99: number
  compileMs: number
  memoryMb: number
  updates: number
}
export interface RulesBench {
  rows: RuleRow[]
  hits: number
  targets: { wanted: string; is: string; met: boolean }[]
}

/** Other work on the machine must not decide: medians over so many rounds. */
const ROUNDS = 5
const SIZES = [200, 2_000, 10_000]
/** Slow engines hear every nth update: the figures are per update, and the hits of each are compared. */
const EVERY: Record<string, Record<number, number>> = {
  regexes: { 2000: 5, 10000: 20 },
  'json-rules-engine': { 200: 20, 2000: 200, 10000: 1_000 },
}
const ENGINES: Record<string, Compile> = {
  earshot,
  'aho-corasick': ahoCorasick,
  regexes,
  'json-rules-engine': jsonRulesEngine,
}

/** The same rules on the same growing turns, ours and its peers side by side; throws when they do not agree on a single hit. */
export async function benchRules(): Promise<RulesBench> {
  const { updates, rules } = workload()
  const rows: RuleRow[] = []
  let hits = 0
  for (const size of SIZES) {
    const set = rules(size)
    const truth = await standingOf(earshot(set), updates)
    hits += truth.reduce((sum, standing) => sum + standing.length, 0)
    for (const [engine, compile] of Object.entries(ENGINES))
      rows.push({ engine, rules: size, ...(await measure(compile, set, updates, EVERY[engine]?.[size] ?? 1, truth)) })
  }
  return { rows, hits, targets: targetsOf(rows) }
}

async function standingOf(contestant: Contestant, updates: readonly Update[]): Promise<string[][]> {
  const all: string[][] = []
  for (const update of updates) {
    await contestant.hear(update)
    all.push(contestant.standing().map(String).sort())
  }
  return all
}

async function measure(
  compile: Compile,
  rules: readonly BenchRule[],
  updates: readonly Update[],
  every: number,
  truth: readonly string[][],
): Promise<Omit<RuleRow, 'engine' | 'rules'>> {
  const { contestant, compileMs, memoryMb } = compileTimed(compile, rules)
  const heard = updates.map((update, i) => ({ update, wanted: truth[i] as string[] })).filter((_, i) => i % every === 0)
  for (const { update, wanted } of heard) {
    await contestant.hear(update)
    const standing = contestant.standing().map(String).sort()
    if (standing.join() !== wanted.join())
      throw new Error(`Not the same hits in “${update.text}”: ${standing.join()} instead of ${wanted.join()}`)
  }
  const { cpu, times } = await timed(compile, rules, heard)
  const at = (share: number) => 1000 * (times[Math.floor(share * (times.length - 1))] as number)
  return { cpu, p50: at(0.5), p99: at(0.99), compileMs, memoryMb, updates: heard.length }
}

/** Each round with a fresh one, so that ours cannot profit from turns it has heard; of each update the median round counts. */
async function timed(compile: Compile, rules: readonly BenchRule[], heard: readonly { update: Update }[]) {
  const rounds: number[][] = []
  let cpu = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const contestant = compile(rules)
    const times: number[] = []
    collect()
    const before = process.cpuUsage()
    for (const { update } of heard) {
      const begun = performance.now()
      const pending = contestant.hear(update)
      if (pending) await pending
      times.push(performance.now() - begun)
    }
    const { user, system } = process.cpuUsage(before)
    cpu = Math.min(cpu, (user + system) / heard.length)
    rounds.push(times)
  }
  const median = (i: number) => rounds.map((times) => times[i] as number).sort((a, b) => a - b)[ROUNDS >> 1] as number
  return { cpu, times: heard.map((_, i) => median(i)).sort((a, b) => a - b) }
}

/** Compile time is CPU, the best of five: the first rounds are spent on learning the code. */
function compileTimed(compile: Compile, rules: readonly BenchRule[]) {
  compile(rules)
  const before = heap()
  const contestant = compile(rules)
  const memoryMb = Math.max(0, heap() - before) / 1e6
  let compileMs = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    collect()
    const begun = process.cpuUsage()
    compile(rules)
    const { user, system } = process.cpuUsage(begun)
    compileMs = Math.min(compileMs, (user + system) / 1000)
  }
  return { contestant, compileMs, memoryMb }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
function heap(): number {
  collect()
  return process.memoryUsage().heapUsed
}

function targetsOf(rows: readonly RuleRow[]): RulesBench['targets'] {
  const row = (engine: string, rules: number) => rows.find((r) => r.engine === engine && r.rules === rules) as RuleRow
  const most = (wanted: string, is: number, limit: number, unit: string) => ({
    wanted,
    is: `${is.toFixed(2)}${unit}`,
    met: is <= limit,
  })
  const least = (wanted: string, is: number, limit: number) => ({ wanted, is: `${is.toFixed(0)} ×`, met: is >= limit })
  return [
    most('10,000 rules at most 1.5 × the p50 of 200', row('earshot', 10_000).p50 / row('earshot', 200).p50, 1.5, ' ×'),
    least(
      '2,000 rules: 1,000 × json-rules-engine',
      row('json-rules-engine', 2_000).cpu / row('earshot', 2_000).cpu,
      1000,
    ),
    least('2,000 rules: 10 × RegExp', row('regexes', 2_000).cpu / row('earshot', 2_000).cpu, 10),
    most(
      '10,000 rules: p99 a third of Aho–Corasick’s',
      row('earshot', 10_000).p99 / row('aho-corasick', 10_000).p99,
      1 / 3,
      ' ×',
    ),
    most('10,000 rules compile in 100 ms', row('earshot', 10_000).compileMs, 100, ' ms'),
  ]
}

export function rulesTable({ rows, hits, targets }: RulesBench): string {
  const cell = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1)).padStart(10)
  return [
    `${'engine'.padEnd(20)}${['rules', 'CPU µs', 'p50 µs', 'p99 µs', 'compile ms', 'memory MB', 'updates'].map((h) => h.padStart(11)).join('')}`,
    ...rows.map(
      ({ engine, rules, cpu, p50, p99, compileMs, memoryMb, updates }) =>
        `${engine.padEnd(20)}${String(rules).padStart(11)} ${[cpu, p50, p99, compileMs, memoryMb].map(cell).join(' ')}${String(updates).padStart(11)}`,
    ),
    `${hits} standing hits, the same for every engine`,
    ...targets.map(({ wanted, is, met }) => `${met ? 'met    ' : 'NOT MET'} ${wanted}: ${is}`),
  ].join('\n')
}
