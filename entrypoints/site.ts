import { defineUnlistedScript } from '#imports'
import type { KnownHere } from '../utils/core/known-here'
import { frameShare, type SiteSide } from '../utils/page/guard/share'
import { createKnownPage } from '../utils/page/sites/known-page'

/** What is known of the page: run before the assist part, in the same frames, and gone with it. */
export default defineUnlistedScript(() => {
  const share = frameShare()
  const known = share.live?.forAssist.terms()?.known
  if (!known) return
  const of = (known: KnownHere): SiteSide => ({
    ...createKnownPage(known),
    begin(known) {
      share.site = of(known)
    },
  })
  share.site = of(known)
})
