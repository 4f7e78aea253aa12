import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ActsResult, measureActs } from './acts'
import { careful, type EarMaker, naive } from './baselines'
import { type CancelResult, measureCancel } from './cancel'
import { measureControls } from './controls'
import { earshot } from './ear'
import { type Dialogue, type Row, readLines } from './files'
import { asRecognised, type Noise, noiseOf } from './noise'
import { actsTable, cancelTable, scriptsTable, sourcesTable, speedLine } from './print'
import { measureRuleRates } from './rules-rate'
import { measureScripts, readScripts, type ScriptsMeasured } from './scripts'
import { smallModelTable } from './small-model'
import { measureSpeed, type Speed } from './speed'

const USAGE = 'npm run measure -- DIR [--json] [--noise 0.1 | --recognised] [--small-model]\n'

interface Measured {
  cancel: CancelResult
  baselines: Record<string, CancelResult>
  acts: ActsResult
  actsNotForShipping: ActsResult
  scripts: ScriptsMeasured | Record<string, never>
  speed: Speed
  rules?: object
  controls?: object
}

/** How well Earshot hears: any folder with files in the format of the public data, of scripted calls, or of pages. */
export async function main(args: readonly string[]): Promise<number> {
  const dir = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--noise')
  const share = args.includes('--noise') ? Number(args[args.indexOf('--noise') + 1]) : 0
  if (!dir || !existsSync(dir) || !(share >= 0 && share < 1)) {
    process.stderr.write(USAGE)
    return 2
  }
  if (args.includes('--small-model')) {
    const rows = readLines<Row>(dir, 'cancel.jsonl')
    process.stdout.write(`${smallModelTable(rows, noiseOf(share, wordsOf(rows)))}\n`)
    return 0
  }
  const { tables, json } = measure(
    dir,
    args.includes('--recognised') ? () => asRecognised : (words) => noiseOf(share, words),
  )
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(json)}\n`)
  else process.stdout.write(`${tables.join('\n\n')}\n\n${JSON.stringify(json)}\n`)
  return 0
}

function measure(dir: string, noiseFrom: (words: readonly string[]) => Noise): { tables: string[]; json: Measured } {
  const cancelRows = readLines<Row>(dir, 'cancel.jsonl')
  const actRows = [...readLines<Row>(dir, 'caller_acts.jsonl'), ...readLines<Row>(dir, 'agent_acts.jsonl')]
  const ncRows = readLines<Row>(dir, 'measure-only_agent_acts_nc.jsonl')
  const dialogues = readLines<Dialogue>(dir, 'dialogues.jsonl')
  const scripted = Object.values(readScripts(dir)).flat()
  const said = scripted.flatMap(({ id, turns }) =>
    turns.flatMap((turn) => ('text' in turn ? [{ source: 'calls', id, labels: {}, ...turn }] : [])),
  )
  const rows: Row[] = [...cancelRows, ...actRows, ...dialogues.flatMap(rowsOf), ...said]
  const noise: Noise = noiseFrom(wordsOf(rows))
  const judge = (ear: EarMaker) => measureCancel(ear, { rows: cancelRows, dialogues }, noise)
  const scripts = measureScripts(dir, noise)
  const json: Measured = {
    cancel: judge(earshot),
    baselines: { naive: judge(naive), careful: judge(careful) },
    acts: measureActs(actRows, noise),
    actsNotForShipping: measureActs(ncRows, noise),
    scripts: scripts ?? {},
    speed: measureSpeed(rows),
  }
  const tables: string[] = []
  if (cancelRows.length + dialogues.length > 0)
    tables.push(cancelTable({ earshot: json.cancel, ...json.baselines }), sourcesTable(json.cancel))
  if (actRows.length > 0) tables.push(actsTable('Acts', json.acts))
  if (ncRows.length > 0) tables.push(actsTable('Acts, non-commercial sources', json.actsNotForShipping))
  if (scripts) tables.push(scriptsTable(scripts))
  if (rows.length > 0) tables.push(speedLine(json.speed))
  if (dialogues.length > 0) {
    const rates = measureRuleRates(dir)
    tables.push(rates.table)
    json.rules = rates.json
  }
  if (existsSync(join(dir, 'controls.jsonl'))) {
    const controls = measureControls(dir)
    tables.push(controls.table)
    json.controls = controls.json
  }
  return { tables, json }
}

const wordsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.slice(0, 5_000).flatMap(({ text }) => text.split(/\s+/))),
]

const rowsOf = ({ source, id, turns }: Dialogue): Row[] =>
  turns.map(({ speaker, text }) => ({ source, id, speaker, text, labels: {} }))
