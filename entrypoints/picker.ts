import { defineUnlistedScript } from '#imports'
import { frameShare } from '../utils/page/guard/share'
import { startPicker } from '../utils/page/picker/picker'
import { ask, hear } from '../utils/wire/ask'

/** Put into a tab's frames when the agent starts to teach, and gone when they are done: no page has it otherwise. */
export default defineUnlistedScript(async () => {
  const share = frameShare()
  share.picker?.stop()
  const answer = await ask('picking', {})
  if (!answer.ok) return
  const leaving = new AbortController()
  const { signal } = leaving
  const stop = () => {
    leaving.abort()
    if (share.picker?.stop === stop) share.picker = undefined
  }
  const picker = startPicker(
    {
      wanted: answer.wanted,
      keep: async (picked) => ((await ask('picked', picked)).ok ? 'kept' : 'not-kept'),
      over: async () => {
        // Every frame of the tab is told by the desk; without one at least this frame gives its presses back.
        if (!(await ask('picking-over', {})).ok) stop()
      },
    },
    signal,
  )
  share.picker = { ...picker, stop }
  hear(({ topic }) => {
    if (topic === 'picker-stop') stop()
    return undefined
  }, signal)
})
