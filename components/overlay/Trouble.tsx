import type { Live } from '../../utils/view/live'
import { Banner } from '../parts/Banner'
import * as words from './words'

/** What keeps Earshot from keeping what happens, in one sentence. The call itself is never in its way. */
export function Trouble({ live }: { live: Live }) {
  const trouble = live.line.value === 'lost' ? words.trouble.lost : live.view.value?.trouble
  return trouble ? <Banner tone="note">{trouble}</Banner> : null
}
