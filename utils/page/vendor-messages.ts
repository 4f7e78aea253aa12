import { type Dropped, listenFor, type VendorName } from '../core/vendor-origins'

/** A vendor's message as the desk gets it. `dropped`: those that were not passed on since the last. */
export interface VendorSaid {
  vendor: VendorName
  origin: string
  data: string
  dropped?: Dropped
}

/** Characters. The longest seen are Amazon Connect's snapshots: some 10,000 with a call in them. */
const LONGEST = 65_536
/** Messages read, at once and per second: a softphone that moves its window about sends 20 a second. */
const READ = { atOnce: 1_000, perSecond: 500 }
/** Messages passed on: a call makes some ten, a snapshot comes every few seconds. */
const TOLD = { atOnce: 60, perSecond: 20 }

/**
 * What of a frame's messages is worth the desk's time. `isNear`: sent by one of the page's own frames, its parent or itself.
 * HubSpot's page is spoken to by calling apps of any origin, so there the page's own origin counts.
 */
export function vendorFilter(here: string) {
  const page = listenFor(here)
  const host = page?.vendor === 'hubspot' ? page : undefined
  const [mayRead, mayTell] = [bucket(READ), bucket(TOLD)]
  let dropped: Dropped = {}
  const drop = (why: keyof Dropped) => {
    dropped[why] = (dropped[why] ?? 0) + 1
    return undefined
  }

  return (origin: string, isNear: () => boolean, read: () => unknown, now: number): VendorSaid | undefined => {
    const speaker = listenFor(origin)
    if (!speaker && !host) return undefined
    if (!mayRead(now)) return drop('flooding')
    if (!isNear()) return drop('forged')
    const data = textOf(read())
    if (data === undefined) return drop('malformed')
    if (data.length > LONGEST) return drop('oversized')
    const vendor = [speaker, host].find((one) => one?.sign.test(data))?.vendor
    if (!vendor) return undefined
    if (!mayTell(now)) return drop('flooding')
    const some = Object.keys(dropped).length > 0
    const said = { vendor, origin, data, ...(some && { dropped }) }
    dropped = {}
    return said
  }
}

function bucket({ atOnce, perSecond }: typeof READ): (now: number) => boolean {
  let room = atOnce
  let last = 0
  return (now) => {
    room = Math.min(atOnce, room + ((now - last) / 1_000) * perSecond)
    last = now
    if (room < 1) return false
    room--
    return true
  }
}

/** Without a call this is all there is of vendors in a page: one listener that looks at a message's origin. */
export function hearVendors(tell: (said: VendorSaid) => void, signal: AbortSignal): void {
  const filter = vendorFilter(location.origin)
  const onMessage = (event: MessageEvent) => {
    if (!event.isTrusted) return
    const said = filter(
      event.origin,
      () => isNear(event.source),
      () => event.data,
      event.timeStamp,
    )
    if (said) tell(said)
  }
  addEventListener('message', onMessage, { capture: true, signal })
}

const isNear = (source: MessageEventSource | null) =>
  source === window || source === parent || (source !== null && 'parent' in source && source.parent === window)

/** Vendors post objects or JSON text. What is neither (a cycle, a big integer) is none of theirs. */
function textOf(data: unknown): string | undefined {
  try {
    return typeof data === 'string' ? data : JSON.stringify(data)
  } catch {
    return undefined
  }
}
