import { words } from '../../language/word-lists'
import type { Reading } from './reading'

/**
 * Bare paths by the first eight digits of `d`. Looked up in Material, MDI, Font Awesome 5–7, Lucide, Feather, Bootstrap, Heroicons,
 * Phosphor, Tabler, Remix and Ionicons: of their 150,000 paths only one other (a head that coughs) begins like these.
 */
const DOWN_PATHS =
  '10113914 10681331 11146164 12774673 12910498 12916031 13782227 14352955 14521735 14541737 14634983 15223227 15753751 16417172 17341454 18591052 18591223 20222525 22892467 23159901 23439872 23628161 23628177 23711167 26823814 36816073 45115482 47613582 53524994 53933462 56931931 58311416'
const HANDSET_PATHS =
  '13832165 16022515 16492467 17381079 18855111 19174788 19231526 20155188 21164219 22169232 22237158 22415484 22567508 23188175 31546527 34712467 35182578 36541328 38557286 49342461 49739361 54425251 65450689 66210791 66210798 90775711'
const MICROPHONE_PATHS = '10849066 12125501 15934533 17169577 17635253 19102770 19111705 19111912 19201390 94861060'

export const fingerprint = (d: string): string => d.slice(0, 80).replace(/\D/g, '').slice(0, 8)

const HANDSET = / (tele)?phone | call | handset | tel |☎|📞|✆|📲/
const DOWN = / (off|slash|ended|end|hang|down|disabled|disconnect|x|xmark|times|cross|close|remove|reject|decline|red) /
const PAST_OR_OTHER = / (missed|log|list|history|book|forward|paused?|plus|add|settings|incoming|outgoing|message) /

const NAMED: [RegExp, Reading][] = [
  [/ hang ?up | guaduan |📵/, { kind: 'hang-up', weight: 2 }],
  [/ (mic|microphone|mute|unmute) |🔇|🎤|🎙/, { kind: 'mute', weight: 1.5 }],
  [/ (transfer|forward|forwarded|random|share|exchange|reply|shuffle) /, { kind: 'transfer', weight: 1.2 }],
  [/ paused? |⏸/, { kind: 'hold', weight: 1.2 }],
  [/ (play|resume) |▶/, { kind: 'resume', weight: 1.2 }],
  [/ (stop|power|exit|xmark|times|cross|x|ban|decline|reject) |⏹|⛔|🔴|❌|✖/, { kind: 'hang-up', weight: 0.5 }],
]

/** What an icon says by class, file name, symbol, ligature, glyph or path. `handset`: takes, places or ends, as colour and state have it. */
export function iconSays(name: string, paths: readonly string[] = []): Reading | 'handset' | undefined {
  const text = words(name) + name
  const drawn = (set: string) => paths.some((path) => path.length === 8 && set.includes(path))
  const handset = HANDSET.test(text) || drawn(HANDSET_PATHS)
  const down = handset && DOWN.test(text) && !/ missed /.test(text)
  if (down || drawn(DOWN_PATHS)) return { kind: 'hang-up', weight: 2 }
  const named = NAMED.find(([pattern]) => pattern.test(text))?.[1]
  if (named && !(handset && named.weight < 1)) return named
  if (drawn(MICROPHONE_PATHS)) return { kind: 'mute', weight: 1.5 }
  return handset && !PAST_OR_OTHER.test(text) ? 'handset' : undefined
}
