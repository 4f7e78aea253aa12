import type { Traits } from '../../core/traits'
import type { Wanted } from '../../wire/topics'

/** Every sentence of the picker. */
export const WORDS = {
  point: (what: string) => `Point at: ${what}`,
  keys: 'Click it, or Tab to it and press Enter. Esc stops.',
  knownBy: 'Known again by its',
  nothing: 'Nothing tells this one from the others on this page. Point at another part of it.',
  count: (n: number) => (n === 1 ? 'Means one on this page.' : `Means ${n} on this page.`),
  several: 'All of them are outlined.',
  keep: 'Keep',
  another: 'Another',
  wider: 'Wider',
  stop: 'Stop',
  kept: 'Kept. It counts from the next call on.',
  notKept: 'This was not kept. Open Earshot’s window and try once more.',
  frame: 'Enter: look into this frame',
}

export const BY: Record<Exclude<keyof Traits, 'tag' | 'role'>, string> = {
  id: 'id',
  data: 'test name',
  name: 'name',
  icon: 'drawing',
  classes: 'classes',
  near: 'neighbours',
}

const KINDS: Partial<Record<string, string>> = {
  'hang-up': 'the hang-up button',
  answer: 'the answer button',
  decline: 'the decline button',
  hold: 'the hold button',
  resume: 'the resume button',
  mute: 'the mute button',
  transfer: 'the transfer button',
  dial: 'the call button',
  none: 'a button that does nothing to the call',
}

export function nameOf(wanted: Wanted): string {
  if (wanted.what === 'control') return KINDS[wanted.kind] ?? wanted.kind
  return wanted.what === 'caller-field' ? `the caller’s ${wanted.field.replace('-', ' ')}` : 'the captions'
}
