import { defineUnlistedScript } from '#imports'
import { listenFor } from '../utils/core/vendor-origins'
import { frameShare } from '../utils/page/guard/share'
import { hearVendors } from '../utils/page/vendor-messages'
import { ask, isAlive } from '../utils/wire/ask'
import { newReport } from '../utils/wire/new-report'
import { sendReport } from '../utils/wire/send-report'

/**
 * The ear for vendors' call messages: by the manifest in a vendor's own frames, which say that they are here, and by the desk in
 * the frames around them, where the messages arrive. HubSpot's page hears calling apps of any origin, so there the first call is
 * what says that one is here. Pages without a softphone never have it.
 */
export default defineUnlistedScript(() => {
  const share = frameShare()
  if (share.vendors?.alive()) return
  share.vendors = { alive: isAlive }
  const leaving = new AbortController()
  const { signal } = leaving
  let announced = false
  const announce = () => {
    if (!announced) void ask('softphone-here', {})
    announced = true
  }

  hearVendors((said) => {
    if (!isAlive()) return leaving.abort()
    void sendReport(newReport({ kind: 'vendor', ...said }, undefined), signal)
    if (said.vendor === 'hubspot') announce()
  }, signal)
  if (window !== top && listenFor(location.origin)) announce()
})
