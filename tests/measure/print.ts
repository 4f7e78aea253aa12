import type { ActsResult } from './acts'
import { type CancelResult, f1Of } from './cancel'
import type { ScriptsMeasured, ScriptsResult } from './scripts'
import type { Speed } from './speed'

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)
const share = (value: number) => value.toFixed(3)

/** Columns as wide as their widest cell; the first to the left, numbers to the right. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [title, ...rows.map(line)].join('\n')
}

export function cancelTable(results: Record<string, CancelResult>): string {
  return table('Wants to leave', [
    ['', 'calls caught', 'false alarms', 'traps fired', 'turns F1', 'recall', 'worst source F1'],
    ...Object.entries(results).map(([name, { bySource, traps, calls }]) => {
      const counted = Object.entries(bySource).filter(([, c]) => c.tp + c.fn > 0)
      const sum = (of: 'tp' | 'fp' | 'fn') => Object.values(bySource).reduce((total, c) => total + c[of], 0)
      const all = { tp: sum('tp'), fp: sum('fp'), fn: sum('fn'), tn: 0 }
      const worst = counted.map(([source, c]) => ({ source, f1: f1Of(c).f1 })).sort((a, b) => a.f1 - b.f1)[0]
      return [
        name,
        `${percent(calls.caught, calls.of)} of ${calls.of}`,
        `${percent(calls.falseAlarms, calls.ofNot)} of ${calls.ofNot}`,
        `${percent(traps.fired, traps.of)} of ${traps.of}`,
        share(f1Of(all).f1),
        share(f1Of(all).recall),
        worst ? `${share(worst.f1)} ${worst.source}` : '–',
      ]
    }),
  ])
}

export function sourcesTable({ bySource, calls }: CancelResult): string {
  return [
    table('Turns, by source', [
      ['', 'tp', 'fp', 'fn', 'tn', 'F1'],
      ...Object.entries(bySource).map(([source, c]) => [
        source,
        ...[c.tp, c.fp, c.fn, c.tn].map(String),
        c.tp + c.fn > 0 ? share(f1Of(c).f1) : '–',
      ]),
    ]),
    table('Calls, by source', [
      ['', 'caught', 'of', 'false alarms', 'of'],
      ...Object.entries(calls.bySource).map(([source, c]) => [
        source,
        ...[c.caught, c.of, c.falseAlarms, c.ofNot].map(String),
      ]),
    ]),
  ].join('\n\n')
}

export function actsTable(title: string, acts: ActsResult): string {
  return table(title, [
    ['', 'precision', 'recall', 'F1', 'n', 'by source'],
    ...Object.entries(acts).map(([name, { precision, recall, f1, n, bySource }]) => [
      name,
      share(precision),
      share(recall),
      share(f1),
      String(n),
      Object.entries(bySource)
        .filter(([, s]) => s.n > 0)
        .map(([source, s]) => `${source} ${share(s.f1)}`)
        .join(' · '),
    ]),
  ])
}

export function scriptsTable(scripts: ScriptsMeasured): string {
  const parts = [
    ...Object.entries(scripts.parts),
    ...(Object.keys(scripts.parts).length > 1 ? [['together', scripts] as const] : []),
  ]
  const line = (name: string, of: (result: ScriptsResult) => string) => [name, ...parts.map(([, result]) => of(result))]
  const wrong = Object.entries(scripts.parts).flatMap(([part, { wrong }]) => wrong.map((text) => `  ${part}: ${text}`))
  return [
    table('Scripted calls', [
      line('', () => '').map((cell, i) => parts[i - 1]?.[0] ?? cell),
      line('calls', (r) => String(r.calls)),
      line('right verdicts at presses', (r) => `${r.presses.right} of ${r.presses.of}`),
      line('false pauses on releases', (r) => String(r.falsePauses.onReleases)),
      line('false pauses otherwise', (r) => String(r.falsePauses.other)),
      line('missed pauses', (r) => `${r.missedPauses.missed} of ${r.missedPauses.of}`),
      line('releases heard', (r) => `${r.releases.heard} of ${r.releases.of}`),
      line(
        'release said → guard off',
        (r) => `${r.releases.secondsP50.toFixed(1)} s (max ${r.releases.secondsMax.toFixed(1)})`,
      ),
      line('reason right', (r) => `${r.reasons.right} of ${r.reasons.of}`),
      line('steps right', (r) => `${r.steps.right} of ${r.steps.of}`),
    ]),
    ...wrong,
  ].join('\n')
}

export const speedLine = ({ p50us, p99us }: Speed): string => `One turn heard in ${p50us} µs (p50), ${p99us} µs (p99)`
