import type { ControlKind } from '../../utils/core/control'
import { type ControlDescription, PLAIN_LOOK } from '../../utils/page/controls/description'
import { createJudge } from '../../utils/page/controls/judge'
import { isRedColour } from '../../utils/page/controls/look'
import { CALL_WORDS } from '../../utils/page/controls/words'
import { readLines } from './files'
import { table } from './print'

const judge = createJudge(CALL_WORDS)

/** One row of controls.jsonl. The handler is left out on purpose: nobody can read it on a live page. */
export interface ControlRow {
  source: string
  page: string
  kind: 'hangup' | 'decline' | 'answer' | 'hold' | 'mute' | 'transfer' | 'not-call'
  scope?: 'self' | 'other'
  tag?: string
  role?: string
  name?: string
  title?: string
  text?: string
  id?: string
  class?: string
  data?: Record<string, string>
  icon?: string
  context?: string
  locale?: string
  /** Computed background, on live rows. */
  bg?: string
  /** A label the template takes from a table of translations: its key, and the words where they were found. */
  nameUnresolved?: string
}

/** Templates have no computed look; their class names say what the style sheet would. */
const TURNED = /rotate-?\[?-?(9\d|1[0-7]\d|22\d)/
const RED = /(^|[^a-z])(danger|destructive|red|rose|crimson)([^a-z]|$)/

function paintedRed({ bg, class: classes = '' }: ControlRow): boolean {
  if (bg) return isRedColour(bg)
  const painting = classes.split(/\s+/).filter((name) => !/hover|focus|^text-|border/.test(name))
  const plain = painting.map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
  return plain.some((name) => RED.test(name) || (name.includes('#') && isRedColour(name)))
}

export const describeRow = (row: ControlRow): ControlDescription => ({
  name: row.name || row.nameUnresolved || '',
  title: row.title ?? '',
  text: row.text ?? '',
  tag: row.tag ?? '',
  role: row.role ?? '',
  id: row.id ?? '',
  class: row.class ?? '',
  data: Object.entries(row.data ?? {}).flatMap(([name, value]) => [name.replace('data-', ''), String(value)]),
  icon: row.icon ?? '',
  paths: [],
  look: { ...PLAIN_LOOK, red: paintedRed(row), turned: TURNED.test(row.class ?? '') },
  caption: row.context ?? '',
  context: row.context ?? '',
  near: [],
})

type Kind = 'hang-up' | 'decline' | 'answer' | 'hold' | 'mute' | 'transfer' | 'none'
const KINDS: readonly Kind[] = ['hang-up', 'decline', 'answer', 'hold', 'mute', 'transfer']

/** The rows do not part holding from resuming, and call dialling no call control. */
const SAME: Partial<Record<ControlKind, Kind>> = { resume: 'hold', dial: 'none' }

function labelOf({ kind, scope }: ControlRow): Kind {
  if (kind === 'not-call') return 'none'
  if (kind !== 'hangup') return kind
  return scope === 'other' ? 'none' : 'hang-up'
}

/** Why a row cannot be judged by anybody who sees the page, or undefined if it can. */
function withoutEvidence(row: ControlRow): string | undefined {
  const said = [
    row.name,
    row.title,
    row.text,
    row.id,
    row.icon,
    row.context,
    row.nameUnresolved,
    ...Object.values(row.data ?? {}),
  ]
  if (said.some((text) => /\p{L}/u.test(String(text ?? '')))) return undefined
  const component = /[A-Z-]/.test(row.tag ?? '') && !/^(Icon)?Button$/.test(row.tag ?? '')
  if (component || (row.class ?? '').length > 2) return undefined
  return 'no name, title, text, id, data, icon, caption or telling class'
}

interface Judged {
  row: ControlRow
  want: Kind
  got: Kind
  sure: boolean
  why: string
  blind: string | undefined
}

export function judgeRow(row: ControlRow): Judged {
  const state = row.kind === 'answer' || row.kind === 'decline' ? 'ringing' : 'active'
  const { kind, sure, why } = judge(describeRow(row), state)
  return {
    row,
    want: labelOf(row),
    got: SAME[kind] ?? (kind as Kind),
    sure: sure === 'sure',
    why,
    blind: withoutEvidence(row),
  }
}

export interface KindFigures {
  rows: number
  withoutEvidence: number
  found: number
  falseHits: number
  precision: number
  recall: number
}

function figures(judged: readonly Judged[], kind: Kind, counts: (j: Judged) => boolean): KindFigures {
  const rows = judged.filter((j) => j.want === kind)
  const seeing = rows.filter((j) => !j.blind)
  const found = seeing.filter((j) => j.got === kind && counts(j)).length
  const falseHits = judged.filter((j) => j.want !== kind && j.got === kind && counts(j)).length
  return {
    rows: rows.length,
    withoutEvidence: rows.length - seeing.length,
    found,
    falseHits,
    precision: found + falseHits > 0 ? found / (found + falseHits) : 1,
    recall: seeing.length > 0 ? found / seeing.length : 1,
  }
}

export interface ControlsResult {
  /** Called by its kind, however sure; the guard itself acts on `hangUpSurely` only. */
  kinds: Record<string, KindFigures>
  hangUpSurely: KindFigures
  hangUpBySource: Record<string, KindFigures>
  wrong: string[]
  blind: string[]
}

const line = ({ row, want, got, why, blind }: Judged) =>
  `${row.source} ${row.page}: ${want}, judged ${got} (${why})${blind ? ` [${blind}]` : ''}`

/** How well the judge tells call controls apart, on rows in the format of shared/pages. */
export function measureControls(dir: string): { table: string; json: ControlsResult } {
  const judged = readLines<ControlRow>(dir, 'controls.jsonl').map(judgeRow)
  const any = () => true
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, figures(judged, kind, any)]))
  const surely = figures(judged, 'hang-up', (j) => j.sure)
  const sources = [
    ...new Set(judged.filter((j) => j.want === 'hang-up' || j.got === 'hang-up').map((j) => j.row.source)),
  ]
  const bySource = sources.map(
    (source) =>
      [
        source,
        figures(
          judged.filter((j) => j.row.source === source),
          'hang-up',
          any,
        ),
      ] as const,
  )
  const wrong = judged
    .filter((j) => !j.blind && j.want !== j.got && (j.want !== 'none' || j.got === 'hang-up'))
    .map(line)
  const blind = judged.filter((j) => j.blind && j.want !== 'none').map(line)
  const json: ControlsResult = {
    kinds,
    hangUpSurely: surely,
    hangUpBySource: Object.fromEntries(bySource),
    wrong,
    blind,
  }
  return { table: print(json), json }
}

function print({ kinds, hangUpSurely, wrong, blind }: ControlsResult): string {
  const cells = (name: string, f: KindFigures) => [
    name,
    f.precision.toFixed(3),
    f.recall.toFixed(3),
    ...[f.found, f.falseHits, f.rows, f.withoutEvidence].map(String),
  ]
  const rows = Object.entries(kinds).map(([kind, f]) => cells(kind, f))
  const head = ['', 'precision', 'recall', 'found', 'false hits', 'rows', 'without evidence']
  return [
    table('Call controls', [head, ...rows, cells('hang-up, surely', hangUpSurely)]),
    ['Missed or false', ...wrong].join('\n  '),
    ['Rows without evidence', ...blind].join('\n  '),
  ].join('\n\n')
}
