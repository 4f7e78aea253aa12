import { defineUnlistedScript } from '#imports'
import { startAssist } from '../utils/page/assist'
import { describeField } from '../utils/page/fields/describe-field'
import { rootOf } from '../utils/page/guard/press-path'
import { frameShare } from '../utils/page/guard/share'
import { readRecord } from '../utils/page/record/read-record'
import { api } from '../utils/wire/api'

/** In the frames that show something, while a call lives: the live part asks the desk for it once presses are judged. */
export default defineUnlistedScript(() => {
  const share = frameShare()
  const { live } = share
  const terms = live?.forAssist.terms()
  share.assist?.stop()
  // The call may have ended on the way.
  if (!live || !terms) return
  const leaving = new AbortController()
  const tools = {
    overlayUrl: api().runtime.getURL('/overlay.html'),
    readRecord: () => readRecord(document, rootOf),
    describeField,
    known: () => share.site,
  }
  share.assist = {
    ...startAssist(live.forAssist, tools, leaving.signal),
    stop() {
      leaving.abort()
      share.assist = undefined
    },
  }
  share.assist.begin(terms)
})
