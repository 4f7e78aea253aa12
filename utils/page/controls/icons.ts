import { words } from './lexicon'

/**
 * What an icon draws. `handset-down` says hang up by itself; `handset` is answer, dial or hang up; `stop` ends something.
 * Names come from classes, file names, `<use>` targets, ligatures and glyphs; bare paths are known by the first eight digits of `d`
 * (Material, MDI, Font Awesome 5–7, Lucide, Feather, Bootstrap, Heroicons, Phosphor, Tabler, Remix, Ionicons).
 */
export type Icon = 'handset-down' | 'handset' | 'stop' | 'microphone' | 'pause' | 'play' | 'forward' | 'none'

const DOWN_PATHS =
  '10113914 10681331 11146164 12774673 12910498 12916031 13782227 14352955 14521735 14541737 14634983 15223227 15753751 16417172 17341454 18591052 18591223 20222525 22892467 23159901 23439872 23628161 23628177 23711167 26823814 36816073 45115482 47613582 53524994 53933462 56931931 58311416'
const HANDSET_PATHS =
  '13832165 16022515 16492467 17381079 18855111 19174788 19231526 20155188 21164219 22169232 22237158 22415484 22567508 23188175 31546527 34712467 35182578 36541328 38557286 49342461 49739361 54425251 65450689 66210791 66210798 90775711'
const MICROPHONE_PATHS = '10849066 12125501 15934533 17169577 17635253 19102770 19111705 19111912 19201390 94861060'

const hasPath = (set: string, path: string) => path.length === 8 && set.includes(path)

/** The first eight digits of a path's `d`: the same through minifiers, and told apart by every icon set looked at. */
export const fingerprint = (d: string): string => d.slice(0, 80).replace(/\D/g, '').slice(0, 8)

const HANDSET = / (phone|call|telephone|handset|tel|earpiece) |☎|📞|✆|📲/
const DOWN =
  / (off|slash|end|ended|hang ?up|hang|down|disabled|disconnect|x|xmark|times|cross|close|remove|deny|reject|decline|red) /
const NOT_NOW =
  / (missed|log|list|history|book|forward|forwarded|paused?|plus|add|settings|incoming|outgoing|lock|message) /

const NAMED: [Icon, RegExp][] = [
  ['handset-down', / hang ?up | guaduan |📵/],
  ['microphone', / (mic|microphone|mute|unmute) |🔇|🎤|🎙/],
  ['forward', / (transfer|forward|forwarded|random|share|exchange|reply|shuffle) /],
  ['pause', / paused? |⏸/],
  ['play', / (play|resume) |▶/],
  ['stop', / (stop|power|sign out|exit|xmark|times|cross|x|ban|decline|reject) |⏹|⛔|🔴|❌|✖/],
]

export function iconDrawn(name: string, paths: readonly string[] = []): Icon {
  const text = words(name) + name
  const path = (set: string) => paths.some((p) => hasPath(set, p))
  if (path(DOWN_PATHS)) return 'handset-down'
  const handset = HANDSET.test(text) || path(HANDSET_PATHS)
  if (handset && DOWN.test(text) && !/ missed /.test(text)) return 'handset-down'
  const named = NAMED.find(([, pattern]) => pattern.test(text))?.[0]
  if (named && (named !== 'stop' || !handset)) return named
  if (path(MICROPHONE_PATHS)) return 'microphone'
  return handset && !NOT_NOW.test(text) ? 'handset' : 'none'
}
