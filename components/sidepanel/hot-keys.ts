import * as overlay from '../overlay/words'
import { MORE, WORDS } from './words'

export interface HotKey {
  key: string
  does: string
}

/** The keys worth knowing by heart; the overlay's own list has every one that works at a moment. */
export const HOT_KEYS: { where: string; keys: HotKey[] }[] = [
  {
    where: MORE.keysWhere.overlay,
    keys: [
      { key: 'w', does: overlay.leaving.mark },
      { key: 'k', does: overlay.leaving.clear },
      { key: 'j', does: overlay.leaving.just },
      { key: 'h', does: overlay.cue.helped },
      { key: 'x', does: overlay.cue.wrong },
      { key: 'l', does: overlay.cue.late },
      { key: '1–6', does: MORE.keyNames.steps },
      { key: 'm', does: overlay.moments.listen },
      { key: 't', does: overlay.moments.worked },
      { key: 'b', does: overlay.moments.help },
      { key: '?', does: MORE.keyNames.list },
    ],
  },
  { where: MORE.keysWhere.page, keys: [{ key: 'Alt F', does: MORE.keyNames.fill }] },
  {
    where: MORE.keysWhere.card,
    keys: [
      { key: 'Esc', does: MORE.keyNames.back },
      { key: 'e', does: MORE.keyNames.end },
    ],
  },
  { where: MORE.keysWhere.panel, keys: [{ key: `1–${Object.keys(WORDS.tabs).length}`, does: MORE.keyNames.tabs }] },
]
