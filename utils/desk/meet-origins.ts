import type { FrameSender } from '../wire/serve'
import type { House } from './desk'

/** The page that shows this caller's record or holds the softphone has a part in the call, and so has the tab around it. */
export function meetOrigins({ ports }: House, { origin, top }: FrameSender): void {
  ports.origins.meet(origin)
  ports.origins.meet(top)
}
