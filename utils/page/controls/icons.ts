import type { IconNames, IconPaths } from '../../core/call-words'
import { words } from '../../language/word-lists'
import type { Reading } from './reading'

export interface IconsKnown {
  paths: IconPaths
  names: Record<IconNames, RegExp>
  meanings: readonly (readonly [RegExp, Reading])[]
}

export const fingerprint = (d: string): string => d.slice(0, 80).replace(/\D/g, '').slice(0, 8)

/** What an icon says by class, file name, symbol, ligature, glyph or path. `handset`: takes, places or ends, as colour and state have it. */
export function iconSays(
  name: string,
  paths: readonly string[],
  { paths: known, names, meanings }: IconsKnown,
): Reading | 'handset' | undefined {
  const text = words(name) + name
  const drawn = (as: keyof IconPaths) => paths.some((path) => path.length === 8 && known[as].includes(path))
  const handset = names.handset.test(text) || drawn('handset')
  const down = handset && names.down.test(text) && !/ missed /.test(text)
  if (down || drawn('down')) return { kind: 'hang-up', weight: 2 }
  const named = meanings.find(([pattern]) => pattern.test(text))?.[1]
  if (named && !(handset && named.weight < 1)) return named
  if (drawn('microphone')) return { kind: 'mute', weight: 1.5 }
  return handset && !names.pastOrOther.test(text) ? 'handset' : undefined
}
