import type { ControlDescription } from './description'
import { type Icon, iconDrawn } from './icons'
import { means, words } from './lexicon'
import { type Deed, read } from './reading'

/** One thing that speaks for a deed. Signs of different origin are independent of each other. */
export interface Sign {
  from: 'name' | 'code' | 'icon' | 'look' | 'place'
  deed: Deed
  weight: number
  why: string
}

export const labelsOf = (d: ControlDescription): string[] =>
  [d.name, d.title, d.text].filter((label) => /\p{L}/u.test(label))

const signsIn = (from: 'name' | 'code', texts: readonly string[]): Sign[] =>
  texts.flatMap((text) => {
    const reading = read(text, from === 'code')
    return reading ? [{ from, ...reading, why: `${from} “${text.trim().slice(0, 40)}”` }] : []
  })

const strongest = (signs: Sign[]): Sign[] => signs.sort((a, b) => b.weight - a.weight).slice(0, 1)

/** A control without words of its own is called by its caption. */
const nameSign = (d: ControlDescription): Sign[] =>
  strongest(signsIn('name', labelsOf(d).length > 0 ? labelsOf(d) : [d.context]))

/** Layout's class names (`justify-end`, `text-muted`) say nothing; a weak ending word in a class neither. */
function codeSign(d: ControlDescription): Sign[] {
  const classes = d.class.split(/\s+/).filter((name) => !/[:[]|^text-|muted$|.{40}/.test(name))
  const inClass = signsIn('code', classes).filter((sign) => sign.weight >= 2 || sign.deed !== 'end')
  const component = /-|[A-Z]/.test(d.tag) ? d.tag : ''
  return strongest([...signsIn('code', [d.id, component, ...d.data]), ...inClass])
}

const ICON_SAYS: Record<Icon, [Deed, number][]> = {
  'handset-down': [['end', 2]],
  handset: [
    ['end', 1.1],
    ['take', 1.1],
    ['dial', 1.1],
  ],
  stop: [['end', 0.5]],
  microphone: [['mute', 1.5]],
  pause: [['hold', 1.2]],
  play: [['resume', 1.2]],
  forward: [['transfer', 1.2]],
  none: [],
}

const ICON_CLASS = /(^|-)icon|^(fa|bi|ti|ri|ph|pi|la|mdi|lucide|glyphicon)-/

function iconSigns(d: ControlDescription): Sign[] {
  const glyphs = `${d.name} ${d.text}`.replace(/[\p{L}\p{M}\d]/gu, '')
  const classes = d.class.split(/\s+/).filter((name) => ICON_CLASS.test(name))
  const drawn = iconDrawn([d.icon, glyphs, ...classes].join(' '), d.paths)
  const icon = drawn === 'handset' && d.look.turned ? 'handset-down' : drawn
  const said = ICON_SAYS[icon].filter(([deed]) => deed === 'end' || !d.look.red || icon !== 'handset')
  return said.map(([deed, weight]) => ({ from: 'icon', deed, weight, why: `icon ${icon}` }))
}

const CALL_CONTROLS = /hold|resume|mute|transfer/

/** Among mute, hold and transfer, or under a heading that speaks of a call, the call is what is meant. */
function placeSigns(d: ControlDescription): Sign[] {
  const around = new Set(d.near.map((name) => read(name)?.deed ?? '').filter((deed) => CALL_CONTROLS.test(deed)))
  const inCallPanel = around.size > 0 || means(words(d.context), 'call')
  const weight = around.size > 1 ? 1 : 0.7
  const why = `beside ${[...around].join(', ') || 'words of a call'}`
  return inCallPanel
    ? (['end', 'refuse', 'take', 'dial'] as const).map((deed) => ({ from: 'place', deed, weight, why }))
    : []
}

/** Everything that speaks for anything, unweighed. Look and place speak only beside something else, or of a bare round red button. */
export function signsOf(d: ControlDescription): Sign[] {
  const own = [...nameSign(d), ...codeSign(d), ...iconSigns(d)]
  const bare = labelsOf(d).length === 0 && d.look.round && d.look.red
  if (own.length > 0 || bare) own.push(...placeSigns(d))
  if (d.look.red) own.push({ from: 'look', deed: 'end', weight: bare ? 1.1 : 0.9, why: 'red' })
  return own
}
