import { useEffect } from 'preact/hooks'
import type { Live } from '../../utils/view/live'
import type { Draft } from '../../utils/view/wrapup-draft'
import { KeyList } from './KeyList'
import { actionsOf, sectionsOf } from './key-sections'
import { listenForKeys } from './keys'
import { Panel } from './Panel'
import { Pill } from './Pill'
import { WrapUp } from './WrapUp'

/** The overlay of one tab: pill, panel or wrap-up of the call on show; nothing at all without a call. */
export function App({ live, draft }: { live: Live; draft: Draft }) {
  useEffect(() => listenForKeys(document, () => actionsOf(live, draft)), [live, draft])
  const call = live.call.value
  if (!call) return null
  if (live.keyList.value === 'shown') return <KeyList sections={sectionsOf(live, draft)} live={live} />
  switch (live.size.value) {
    case 'pill':
      return <Pill live={live} call={call} />
    case 'wrapup':
      return <WrapUp live={live} call={call} draft={draft} />
    case 'panel':
      return <Panel live={live} call={call} />
  }
}
