import { words } from '../../language/word-lists'
import type { ControlDescription } from './description'
import { iconSays } from './icons'
import type { Lexicon } from './lexicon'
import { isRow, type Reading, read } from './reading'

/** One thing that speaks for a kind of control. Signs of different origin are independent of each other. */
export interface Sign extends Reading {
  from: 'name' | 'code' | 'icon' | 'look' | 'place'
  why: string
}

/** A control without words of its own is called by its caption. */
export function labelsOf(lexicon: Lexicon, { name, title, text, caption, icon }: ControlDescription): string[] {
  // The name of an icon that a font draws is no word that anybody reads.
  const drawn = ` ${icon} `
  const own = [name, title, text].filter((label) => /\p{L}{2}|\p{Lo}/u.test(label) && !drawn.includes(` ${label} `))
  return own.length > 0 || isRow(lexicon, caption) ? own : [caption].filter(Boolean)
}

function strongest(lexicon: Lexicon, from: 'name' | 'code', texts: readonly string[], weakest = 0): Sign[] {
  const signs = texts.flatMap((text): Sign[] => {
    const reading = read(lexicon, text, from === 'code')
    return reading ? [{ from, ...reading, why: `${from} “${text.slice(0, 40)}”` }] : []
  })
  return signs
    .filter(({ weight }) => weight >= weakest)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1)
}

/** Layout's class names (`justify-end`, `text-muted`) say nothing; a weak ending word in a class neither. */
function codeSign(lexicon: Lexicon, { class: classes, tag, id, data }: ControlDescription): Sign[] {
  if (data.includes('tel:')) return [{ from: 'code', kind: 'dial', weight: 2, why: 'tel: link' }]
  const names = classes.split(/\s+/).filter((name) => !/[:[]|^text-|muted$|.{40}/.test(name))
  const component = /-|[A-Z]/.test(tag) ? tag : ''
  return strongest(lexicon, 'code', [
    ...strongest(lexicon, 'code', names, 1.2).map(({ why }) => why.slice(6, -1)),
    id,
    component,
    ...data,
  ])
}

const ICON_CLASS = /(^|-)icon|^(fa|bi|ti|ri|ph|pi|la|mdi|lucide|glyphicon)-/

function iconSigns({ icons }: Lexicon, d: ControlDescription): Sign[] {
  const { name, text, icon, paths, class: classes } = d
  const strange = `${name} ${text}`.replace(/[\0-~]/g, '')
  const glyphs = strange ? strange.replace(/[\p{L}\p{M}\d]/gu, '') : ''
  const drawing = classes.split(/\s+/).filter((part) => ICON_CLASS.test(part))
  const drawn = [icon, glyphs, ...drawing].join(' ')
  // Most draw nothing.
  if (!drawn.trim() && paths.length === 0) return []
  const shows = iconSays(drawn, paths, icons)
  if (shows !== 'handset') return shows ? [{ from: 'icon', ...shows, why: 'icon' }] : []
  const { look } = d
  if (look.turned) return [{ from: 'icon', kind: 'hang-up', weight: 2, why: 'handset turned down' }]
  const kinds = look.red ? (['hang-up'] as const) : (['hang-up', 'answer', 'dial'] as const)
  return kinds.map((kind) => ({ from: 'icon', kind, weight: 1.1, why: 'handset' }))
}

/** Among mute, hold and transfer, or under a heading that speaks of a call, the call is what is meant. */
function placeSigns(lexicon: Lexicon, { near, context }: ControlDescription): Sign[] {
  const kinds = near
    .map((name) => read(lexicon, name)?.kind ?? '')
    .filter((kind) => /hold|resume|mute|transfer/.test(kind))
  const around = [...new Set(kinds)]
  const row = around.length > 1 || isRow(lexicon, context)
  if (around.length === 0 && !row && !lexicon.means(words(context), 'call')) return []
  const sign = {
    from: 'place',
    weight: row ? 1 : 0.7,
    why: `beside ${around.join(', ') || 'call words'}`,
  } as const
  return (['hang-up', 'decline', 'answer', 'dial'] as const).map((kind) => ({ ...sign, kind }))
}

/** Everything that speaks for anything, unweighed. Look and place speak only beside something else, or of a bare round red button. */
export function signsOf(lexicon: Lexicon, d: ControlDescription): Sign[] {
  const labels = labelsOf(lexicon, d)
  const own = [...strongest(lexicon, 'name', labels), ...codeSign(lexicon, d), ...iconSigns(lexicon, d)]
  if (own.length === 0 && labels.length > 0) return own
  const { round, red } = d.look
  const bare = labels.length === 0 && round && red
  if (own.length > 0 || bare) own.push(...placeSigns(lexicon, d))
  if (red) own.push({ from: 'look', kind: 'hang-up', weight: bare ? 1.1 : 0.9, why: 'red' })
  return own
}
